package vn.chibo.register;

/** As what an official sits in a {@link Body}. */
public enum Position {

	SECRETARY("Bí thư"),
	DEPUTY_SECRETARY("Phó bí thư"),
	HEAD("Trưởng ban"),
	DEPUTY_HEAD("Phó trưởng ban"),
	MEMBER("Ủy viên");

	private final String vietnamese;

	Position(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
