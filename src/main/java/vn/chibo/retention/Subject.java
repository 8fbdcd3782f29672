package vn.chibo.retention;

import java.util.Locale;
import java.util.Set;

/** What is kept for a time, and what is done with it afterwards. */
public enum Subject {

	/** Of cases that are a part of a member's life they go into the dossier instead. */
	PAPERS(Set.of("DELETE", Subject.DOSSIER), "Nội dung văn bản"),
	/** Of those who are no members any more. */
	DOSSIER_PAPERS("DELETE", "Văn bản đã đưa vào hồ sơ đảng viên"),
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

	/** What rules call it when papers go into the dossier of the member. */
	static final String DOSSIER = "DOSSIER";

	private final Set<String> actions;
	private final String vietnamese;

	Subject(String action, String vietnamese) {
		this(Set.of(action), vietnamese);
	}

	Subject(Set<String> actions, String vietnamese) {
		this.actions = actions;
		this.vietnamese = vietnamese;
	}

	/** Whether the application can do that with it; a rule that states another action is refused. */
	boolean allows(String action) {
		return actions.contains(action);
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
