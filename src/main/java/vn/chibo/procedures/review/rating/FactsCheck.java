package vn.chibo.procedures.review.rating;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.review.rating.ScoringFrame.Part;

/** Whether figures can be right, before a rule is asked about them. */
public final class FactsCheck {

	private final List<String> faults = new ArrayList<>();

	private FactsCheck() {
	}

	/** @throws Refusal with everything that cannot be right, at once */
	public static void check(RatingFacts facts, ScoringFrame frame) {
		var check = new FactsCheck();
		check.figures(facts, frame);
		check.unit(facts);
		check.whoHasWhat(facts);
		if (!check.faults.isEmpty()) {
			throw new Refusal(check.faults);
		}
	}

	private void figures(RatingFacts facts, ScoringFrame frame) {
		range("Điểm tiêu chí chung", facts.commonPoints(), frame.most(Part.COMMON), "");
		range("Điểm kết quả nhiệm vụ", facts.taskPoints(), frame.most(Part.TASKS), "");
		percent("Tỷ lệ nhiệm vụ hoàn thành", facts.tasksDone());
		percent("Tỷ lệ nhiệm vụ hoàn thành chậm", facts.tasksLate());
		percent("Tỷ lệ nhiệm vụ vượt mức", facts.tasksExceeded());
		percent("Tỷ lệ hạn chế đã khắc phục", facts.priorFaultsFixed());
		partOf("nhiệm vụ hoàn thành chậm", facts.tasksLate(), "nhiệm vụ hoàn thành", facts.tasksDone());
		partOf("nhiệm vụ vượt mức", facts.tasksExceeded(), "nhiệm vụ hoàn thành", facts.tasksDone());
	}

	private void unit(RatingFacts facts) {
		var leads = facts.kind() == ReviewKind.LEADER;
		if (leads && (facts.unitDone() == null || facts.unitExceeded() == null)) {
			faults.add("Thiếu kết quả của lĩnh vực, đơn vị phụ trách; hãy ghi cả tỷ lệ hoàn thành và tỷ lệ vượt mức.");
		} else if (leads) {
			percent("Tỷ lệ nhiệm vụ của đơn vị hoàn thành", facts.unitDone());
			percent("Tỷ lệ nhiệm vụ của đơn vị vượt mức", facts.unitExceeded());
			partOf("nhiệm vụ của đơn vị vượt mức", facts.unitExceeded(), "nhiệm vụ của đơn vị hoàn thành",
				facts.unitDone());
		} else if (facts.unitDone() != null || facts.unitExceeded() != null) {
			faults
				.add("Chỉ đảng viên giữ chức vụ lãnh đạo, quản lý mới có kết quả của đơn vị phụ trách; hãy để trống.");
		}
	}

	private void whoHasWhat(RatingFacts facts) {
		if (facts.disciplinedInUnit() && facts.kind() != ReviewKind.COLLECTIVE) {
			faults.add("Chỉ khi xếp loại tập thể mới xét đảng viên, đơn vị bị kỷ luật; hãy bỏ đánh dấu.");
		}
		if (facts.civilServiceLevel() != null
			&& (facts.kind() == ReviewKind.COLLECTIVE || facts.kind() == ReviewKind.OUTSIDE_SYSTEM)) {
			faults.add(
				"Tập thể và đảng viên không công tác trong hệ thống chính trị không có mức xếp loại công chức; hãy để "
					+ "trống.");
		}
	}

	private void percent(String what, int figure) {
		range(what, figure, 100, "%");
	}

	private void range(String what, int figure, int most, String unit) {
		if (figure < 0 || figure > most) {
			faults.add("%s (%d%s) phải từ 0 đến %d%s; hãy ghi lại.".formatted(what, figure, unit, most, unit));
		}
	}

	/** Said only of percentages that could be right by themselves. */
	private void partOf(String part, int figure, String whole, int most) {
		if (figure > most && figure <= 100 && most >= 0) {
			faults
				.add("Tỷ lệ %s (%d%%) lớn hơn tỷ lệ %s (%d%%); hãy kiểm tra lại.".formatted(part, figure, whole, most));
		}
	}
}
