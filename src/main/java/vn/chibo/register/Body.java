package vn.chibo.register;

/** The bodies of an organisation in which officials sit. */
public enum Body {

	COMMITTEE("Cấp ủy", "committee"),
	STANDING_COMMITTEE("Ban thường vụ", "standingCommittee"),
	ORGANISATION_DEPARTMENT("Ban tổ chức", "organisationDepartment"),
	INSPECTION_COMMITTEE("Ủy ban kiểm tra", "inspectionCommittee");

	private final String vietnamese;
	private final String groupPrefix;

	Body(String vietnamese, String groupPrefix) {
		this.vietnamese = vietnamese;
		this.groupPrefix = groupPrefix;
	}

	public String vietnamese() {
		return vietnamese;
	}

	String groupPrefix() {
		return groupPrefix;
	}
}
