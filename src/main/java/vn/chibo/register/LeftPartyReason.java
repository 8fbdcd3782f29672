package vn.chibo.register;

/** Why somebody who was a member before left the Party; which of them may come back is a matter of decision tables. */
public enum LeftPartyReason {

	REMOVED("Bị xóa tên trong danh sách đảng viên"),
	RESIGNED("Làm đơn xin ra khỏi Đảng"),
	RESIGNED_FAMILY("Làm đơn xin ra khỏi Đảng vì gia đình đặc biệt khó khăn"),
	ABANDONED("Tự bỏ sinh hoạt đảng"),
	DISUNITY("Gây mất đoàn kết nội bộ nghiêm trọng"),
	CORRUPTION("Bị kết án về tội tham nhũng"),
	SERIOUS_CRIME("Bị kết án về tội nghiêm trọng trở lên"),
	LESS_SERIOUS_CRIME("Bị kết án về tội ít nghiêm trọng"),
	EXPELLED("Bị khai trừ");

	private final String vietnamese;

	LeftPartyReason(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
