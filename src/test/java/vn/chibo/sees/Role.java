package vn.chibo.sees;

import java.util.Arrays;

/** The columns of the table. */
enum Role {

	MEMBER_CONCERNED("member concerned", null),
	OTHER_MEMBER("another member of the branch", "dangvien"),
	BRANCH_COMMITTEE("branch committee", "bithu"),
	GRASSROOTS_COMMITTEE("grassroots committee", "danguy"),
	DEPARTMENT("organisation department", "tochuc"),
	INSPECTION("inspection committee", "kiemtra"),
	DEPUTY("deputy of the branch secretary", "uyquyen"),
	FORMER_OFFICIAL("former branch secretary", "nguyen"),
	ADMINISTRATOR("administrator", null),
	STRANGER("stranger", null);

	private final String label;
	private final String person;

	Role(String label, String person) {
		this.label = label;
		this.person = person;
	}

	static Role called(String label) {
		return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst()
			.orElseThrow(() -> new IllegalStateException("no such role: " + label));
	}

	/** The word for the one who has this role in a province; null for those who belong to none. */
	String person() {
		return person;
	}

	@Override
	public String toString() {
		return label;
	}
}
