package vn.chibo.admission;

import vn.chibo.register.Prospect;

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

	boolean has(Prospect prospect) {
		return switch (this) {
			case YOUTH_UNION -> prospect.youthUnion();
			case TRADE_UNION -> prospect.tradeUnion();
		};
	}
}
