package vn.chibo.register;

/** General education ("trình độ giáo dục phổ thông"), from the lowest that the rules of admission speak of. */
public enum Education {

	LITERATE("Biết đọc, biết viết"),
	PRIMARY("Tiểu học"),
	LOWER_SECONDARY("Trung học cơ sở"),
	UPPER_SECONDARY("Trung học phổ thông");

	private final String vietnamese;

	Education(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
