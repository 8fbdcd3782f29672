package vn.chibo.meetings;

/** How good a meeting was (42-HD/BTCTW). */
public enum MeetingLevel {

	GOOD("Tốt"),
	FAIR("Khá"),
	AVERAGE("Trung bình"),
	POOR("Kém");

	private final String vietnamese;

	MeetingLevel(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
