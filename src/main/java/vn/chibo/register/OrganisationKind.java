package vn.chibo.register;

/**
 * The kinds of Party organisation. What one may decide is a matter of its {@link Authority authorities}, which bodies it
 * has and whether it is a grassroots organisation are data of the {@link Organisation}.
 */
public enum OrganisationKind {

	CENTRAL("Trung ương"),
	PROVINCIAL("Đảng bộ tỉnh, thành phố"),
	COMMUNE("Đảng bộ xã, phường, đặc khu"),
	SUPERIOR_OTHER("Đảng bộ cấp trên trực tiếp khác"),
	GRASSROOTS_PARTY_BODY("Đảng bộ cơ sở"),
	/** Between a grassroots organisation and branches (208-QĐ/TW). */
	SUBORDINATE_BODY("Đảng bộ trực thuộc cơ sở"),
	SECTIONAL_BODY("Đảng bộ bộ phận"),
	/** In which members stand; 294-QĐ/TW calls it chi bộ cơ sở or chi bộ trực thuộc, by where it stands itself. */
	BRANCH("Chi bộ"),
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
		return this == BRANCH;
	}
}
