package vn.chibo.voting;

/** Of whom the share is taken that a vote needs; names as the decision table writes them. */
public enum Electors {

	SUMMONED_OFFICIAL_MEMBERS("đảng viên chính thức"),
	COMMITTEE_MEMBERS("cấp ủy viên"),
	STANDING_COMMITTEE_MEMBERS("ủy viên ban thường vụ");

	private final String vietnamese;

	Electors(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
