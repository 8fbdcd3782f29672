package vn.chibo.procedures.review.rating;

/** Who reviews itself, and on which form of 43-HD/BTCTW. */
public enum ReviewKind {

	ORDINARY("2A", "Đảng viên không giữ chức vụ lãnh đạo, quản lý"),
	LEADER("2B", "Đảng viên giữ chức vụ lãnh đạo, quản lý"),
	OUTSIDE_SYSTEM("2C", "Đảng viên không công tác trong hệ thống chính trị"),
	COLLECTIVE("01", "Tập thể");

	private final String form;
	private final String vietnamese;

	ReviewKind(String form, String vietnamese) {
		this.form = form;
		this.vietnamese = vietnamese;
	}

	public String form() {
		return form;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
