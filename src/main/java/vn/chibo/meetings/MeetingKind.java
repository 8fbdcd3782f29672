package vn.chibo.meetings;

/** For what a branch meets. */
public enum MeetingKind {

	/** Once a month (Charter 24.2). */
	REGULAR("Thường kỳ"),
	/** Once a quarter, beside the regular one (42-HD/BTCTW). */
	THEMATIC("Chuyên đề"),
	/** A regular one that others attend to learn from it. */
	MODEL("Sinh hoạt mẫu"),
	EXTRAORDINARY("Bất thường");

	private final String vietnamese;

	MeetingKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** Whether it is the one meeting of its month. */
	public boolean isRegular() {
		return this == REGULAR || this == MODEL;
	}
}
