package vn.chibo.procedures.admission;

/** The mass organisations whose committees introduce their own members to the Party (Charter 4). */
enum MassOrganisation {

	YOUTH_UNION("Ban chấp hành Đoàn Thanh niên cơ sở (4-KNĐ)"),
	TRADE_UNION("Ban chấp hành Công đoàn cơ sở (4A-KNĐ)");

	private final String vietnamese;

	MassOrganisation(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	String vietnamese() {
		return vietnamese;
	}
}
