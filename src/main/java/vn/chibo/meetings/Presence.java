package vn.chibo.meetings;

/** How a member stood to a meeting. */
public enum Presence {

	PRESENT("Có mặt"),
	LATE("Đến muộn"),
	EXCUSED("Vắng có lý do"),
	UNEXCUSED("Vắng không lý do"),
	/** Freed from meetings, and did not come (Charter 7). */
	EXEMPT("Được miễn, không dự"),
	/** Introduced to another branch for the time being. */
	AWAY("Sinh hoạt tạm thời nơi khác");

	private final String vietnamese;

	Presence(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}

	public boolean isThere() {
		return this == PRESENT || this == LATE;
	}

	/** Whether the member was called to it. */
	public boolean isSummoned() {
		return this != EXEMPT && this != AWAY;
	}
}
