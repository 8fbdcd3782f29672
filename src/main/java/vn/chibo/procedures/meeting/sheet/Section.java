package vn.chibo.procedures.meeting.sheet;

import java.util.Set;

/** The parts of a sheet, each with the fields of one piece; of some there are as many pieces as somebody begins. */
enum Section {

	HEAD("Giờ họp, chủ trì, thư ký", false, "heldOn", "began", "ended", "chairId", "secretaryId"),
	/** A field for each member. */
	ATTENDANCE("Điểm danh", false),
	/** One for each task of an earlier meeting. */
	RESULT("Kết quả việc đã giao", true, "outcome"),
	ITEM("Biên bản từng nội dung", true, "planned", "order", "title", "minutes"),
	FEEDBACK("Phản ánh, góp ý", true, "memberId", "withheld", "text"),
	VOTE("Biểu quyết", true, "about", "inFavour", "against", "abstained"),
	TASK("Việc giao cho đảng viên", true, "memberId", "what", "dueOn"),
	MENTION("Biểu dương, nhắc nhở", true, "memberId", "praised", "what"),
	CONCLUSION("Kết luận", false, "text"),
	/** A field for each criterion. */
	POINTS("Chấm điểm buổi sinh hoạt", false);

	private final String vietnamese;
	private final boolean many;
	private final Set<String> fields;

	Section(String vietnamese, boolean many, String... fields) {
		this.vietnamese = vietnamese;
		this.many = many;
		this.fields = Set.of(fields);
	}

	public String vietnamese() {
		return vietnamese;
	}

	boolean hasMany() {
		return many;
	}

	/** A member's field is {@code m17}, a criterion's its id. */
	boolean has(String field) {
		return switch (this) {
			case ATTENDANCE -> field.matches("m[1-9][0-9]{0,17}");
			case POINTS -> field.matches("[a-zA-Z]{1,40}");
			default -> fields.contains(field);
		};
	}

	/** As names of drafts and addresses have it. */
	public String word() {
		return name().toLowerCase();
	}
}
