package vn.chibo.register;

/** What of an organisation is rated beside its members. */
public enum Collective {

	COMMITTEE("Tập thể cấp ủy"),
	ORGANISATION("Tổ chức đảng");

	private final String vietnamese;

	Collective(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
