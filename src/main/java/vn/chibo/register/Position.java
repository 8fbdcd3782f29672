package vn.chibo.register;

/** As what an official sits in a {@link Body}. */
public enum Position {

	SECRETARY("Bí thư"),
	DEPUTY_SECRETARY("Phó bí thư"),
	HEAD("Trưởng ban"),
	DEPUTY_HEAD("Phó trưởng ban"),
	MEMBER("Ủy viên"),
	/** Of a party group. */
	LEADER("Tổ trưởng"),
	DEPUTY_LEADER("Tổ phó");

	private final String vietnamese;

	Position(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** As it is called in a body: an inspection committee has a chairman. */
	public String in(Body body) {
		return body.may(Right.INSPECTS) && this == HEAD ? "Chủ nhiệm"
			: body.may(Right.INSPECTS) && this == DEPUTY_HEAD ? "Phó chủ nhiệm" : vietnamese;
	}
}
