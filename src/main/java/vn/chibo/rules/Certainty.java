package vn.chibo.rules;

/** How sure it is that a row says what the text says that it cites. */
public enum Certainty {

	CONFIRMED("đã đối chiếu", "Đã đối chiếu với văn bản đang có hiệu lực"),
	SECONDARY("theo nguồn thứ cấp", "Theo tài liệu dẫn lại văn bản; chưa đối chiếu trực tiếp"),
	PROPOSAL("đề xuất", "Văn bản không nói con số này; phần mềm đề xuất, cấp ủy quyết định"),
	/** Written in a newer text that nobody here has read: it holds only where it has been confirmed. */
	TO_BE_CONFIRMED("chờ xác nhận", "Văn bản mới hơn; chỉ áp dụng khi cơ quan tổ chức đã đối chiếu và xác nhận");

	private final String vietnamese;
	private final String explained;

	Certainty(String vietnamese, String explained) {
		this.vietnamese = vietnamese;
		this.explained = explained;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** A sentence for those who want to know what the word means. */
	public String explained() {
		return explained;
	}

	/** Whether such a row holds where nobody has said anything. */
	public boolean holdsUnasked() {
		return this != TO_BE_CONFIRMED;
	}
}
