package vn.chibo.register;

/** The kinds of Party organisation; what one may decide is a matter of its {@link Authority authorities}, not its kind. */
public enum OrganisationKind {

	CENTRAL("Trung ương"),
	PROVINCIAL("Đảng bộ tỉnh, thành phố"),
	COMMUNE("Đảng bộ xã, phường, đặc khu"),
	SUPERIOR_OTHER("Đảng bộ cấp trên trực tiếp khác"),
	GRASSROOTS_PARTY_BODY("Đảng bộ cơ sở"),
	GRASSROOTS_BRANCH("Chi bộ cơ sở"),
	SECTIONAL_BODY("Đảng bộ bộ phận"),
	SUB_BRANCH("Chi bộ trực thuộc"),
	PARTY_GROUP("Tổ đảng");

	private final String vietnamese;

	OrganisationKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** Whether members stand in an organisation of this kind. */
	public boolean isBranch() {
		return this == GRASSROOTS_BRANCH || this == SUB_BRANCH;
	}
}
