package vn.chibo.register;

/** Whether the members of a branch work or live in one place. */
public enum Setting {

	WORK("Nơi công tác"),
	RESIDENCE("Nơi cư trú");

	private final String vietnamese;

	Setting(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
