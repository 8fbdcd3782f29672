package vn.chibo.procedures.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The forms of a year's review as somebody fills them in; a test changes what it is about. */
final class ReviewPapers {

	private ReviewPapers() {
	}

	static Map<String, Object> plan(LocalDate today, long organisation) {
		return new HashMap<>(Map.of("organisationId", Long.toString(organisation), "reviewYear", today.getYear(),
			"selfReviewsBy", today.plusDays(10).toString(), "meetingsBy", today.plusDays(20).toString(), "decisionsBy",
			today.plusDays(30).toString(), "criteria", "Bộ tiêu chí số 15-QĐ/ĐU", "memberPrompts",
			"Làm rõ việc chấp hành quy định về nồng độ cồn.", "collectivePrompts", "Làm rõ việc chậm thu đảng phí."));
	}

	static Map<String, Object> selfReview() {
		return new HashMap<>(Map.of("kind", "ORDINARY", "conduct", "Chấp hành nghiêm chủ trương của Đảng.", "tasks",
			"Hoàn thành các nhiệm vụ được giao.", "pledge", "Đã thực hiện cam kết đầu năm.", "shortcomings",
			"Còn ngại va chạm khi góp ý.", "remedied", "Đã sửa lề lối làm việc.", "responsibility",
			"Nhận trách nhiệm cá nhân về hạn chế.", "plan", "Sẽ mạnh dạn góp ý trong sinh hoạt.", "ownLevel", "GOOD"));
	}

	static Map<String, Object> report01() {
		var form = new HashMap<String, Object>(Map.of("results", "Lãnh đạo hoàn thành nhiệm vụ năm.", "shortcomings",
			"Sinh hoạt chuyên đề còn ít.", "remedied", "Đã khắc phục hạn chế năm trước.", "responsibility",
			"Bí thư chịu trách nhiệm chính.", "plan", "Mỗi quý một chuyên đề.", "ownLevel", "GOOD", "discipline",
			"NONE"));
		form.putAll(Map.of("commonPoints", 25, "taskPoints", 55, "tasksDone", 100, "tasksLate", 0, "tasksExceeded", 10,
			"priorFaultsFixed", 100));
		return form;
	}

	static Map<String, Object> minutes() {
		return new HashMap<>(Map.of("resolutionNumber", "12-NQ/CB", "chair", "Bí thư chủ trì", "discussion",
			"Chi bộ góp ý thẳng thắn với từng đồng chí.", "collectiveLevel", "GOOD", "inFavour", 3, "against", 0,
			"blank", 0));
	}

	static Map<String, Object> decision(LocalDate on) {
		var decision = vote(5, 0);
		decision.putAll(Map.of("decisionNumber", "31-QĐ/ĐU", "decidedOn", on.toString()));
		return decision;
	}

	/** The superior says of a committee what it has come to. */
	static Map<String, Object> committeeLevel(LocalDate on, String level) {
		var decision = vote(5, 0);
		decision.putAll(Map.of("level", level, "decidedOn", on.toString()));
		return decision;
	}

	/** What those who have decided answer to an objection: {@code KEEP} or {@code CHANGE}. */
	static Map<String, Object> answer(LocalDate on, String decision) {
		var answer = vote(4, 1);
		answer.putAll(Map.of("heardOn", on.toString(), "decision", decision, "decisionNumber", "52-TB/ĐU", "answer",
			"Xem xét lại theo chấm công của đơn vị."));
		return answer;
	}

	static Map<String, Object> changed(LocalDate on, String level) {
		var answer = answer(on, "CHANGE");
		answer.put("newLevel", level);
		return answer;
	}

	/** Of a committee of five, all of whom have come. */
	static Map<String, Object> vote(int inFavour, int against) {
		return new HashMap<>(Map.of("committeeTotal", 5, "seatsReason",
			"Danh sách ủy viên mới chưa nhập xong.", "present", 5, "inFavour", inFavour, "against", against,
			"blank", 5 - inFavour - against));
	}
}
