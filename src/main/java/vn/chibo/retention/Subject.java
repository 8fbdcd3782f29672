package vn.chibo.retention;

import java.util.Locale;

/** What is kept for a time, and what is done with it afterwards. */
public enum Subject {

	PAPERS("DELETE", "Nội dung văn bản"),
	READINGS("ANONYMISE", "Tên người xem"),
	MAILS("DELETE", "Thư đã gửi"),
	/** Of forms that begin a procedure; all others go with their case. */
	DRAFTS("DELETE", "Bản nháp của việc chưa bắt đầu"),
	/** Of files with the register. */
	COMPARISONS("DELETE", "Bản đối chiếu tệp với danh bạ"),
	/** Who opened what is personal of a member. */
	MEMBER_READINGS("DELETE", "Lượt mở thông tin riêng của đảng viên"),
	VERSIONS("DELETE", "Giá trị cũ của danh bạ"),
	/** The engine removes it itself. */
	HISTORY("DELETE", "Lịch sử của máy quy trình");

	private final String action;
	private final String vietnamese;

	Subject(String action, String vietnamese) {
		this.action = action;
		this.vietnamese = vietnamese;
	}

	/** The only action that the application can carry out; a rule that states another is refused. */
	String action() {
		return action;
	}

	/** Shown on the administrator's page. */
	public String vietnamese() {
		return vietnamese;
	}

	/** As rules call it. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace("_", "");
	}
}
