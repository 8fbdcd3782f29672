package vn.chibo.register;

import java.util.List;
import java.util.stream.Stream;

/** The state of a member in Party activity ("trạng thái hoạt động" of the national list). */
public enum Activity {

	ACTIVE("Đang sinh hoạt"),
	AWAY("Đi làm ăn xa"),
	EXEMPT("Miễn sinh hoạt"),
	SUSPENDED("Đình chỉ sinh hoạt"),
	DECEASED("Từ trần"),
	REMOVED("Xóa tên"),
	EXPELLED("Khai trừ"),
	RESIGNED("Xin ra khỏi Đảng");

	/** The names of those that members have; in statements of other packages that is the view {@code current_member}. */
	public static final List<String> OF_MEMBERS = Stream.of(values()).filter(Activity::isMember).map(Enum::name)
		.toList();

	private final String vietnamese;

	Activity(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** What is said of a case that this has stopped: why. */
	public String ofMember() {
		return "đảng viên " + switch (this) {
			case ACTIVE, AWAY, EXEMPT, SUSPENDED -> vietnamese.toLowerCase();
			case DECEASED -> "từ trần";
			case REMOVED -> "bị xóa tên";
			case EXPELLED -> "bị khai trừ";
			case RESIGNED -> "đã xin ra khỏi Đảng";
		};
	}

	/** Whether this person is a member at all today. */
	public boolean isMember() {
		return switch (this) {
			case ACTIVE, AWAY, EXEMPT, SUSPENDED -> true;
			case DECEASED, REMOVED, EXPELLED, RESIGNED -> false;
		};
	}

	/** Whether this person has a member's rights today: who is suspended neither votes nor moves. */
	public boolean hasRights() {
		return isMember() && this != SUSPENDED;
	}
}
