package vn.chibo.meetings;

/** How a branch comes together. */
public enum MeetingMode {

	IN_PERSON("Tập trung"),
	/** Only where more than half cannot come to one place (03-HD/TW). */
	ONLINE("Trực tuyến"),
	/** Each party group by itself, in large branches and a few times a year (03-HD/TW). */
	BY_GROUPS("Theo tổ đảng");

	private final String vietnamese;

	MeetingMode(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
