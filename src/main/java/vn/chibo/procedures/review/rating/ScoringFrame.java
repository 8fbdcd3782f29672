package vn.chibo.procedures.review.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.base.Refusal;

/** How the 100 points are divided on one form, in the order of the form. */
public record ScoringFrame(List<Criterion> criteria) {

	public ScoringFrame {
		criteria = List.copyOf(criteria);
	}

	/** The most that a part can bring. */
	public int most(Part part) {
		return criteria.stream().filter(criterion -> criterion.part() == part).mapToInt(Criterion::mostPoints).sum();
	}

	/**
	 * Adds up what was given, by the ids of the criteria.
	 *
	 * @throws Refusal with every criterion that has no points, or points it cannot have
	 * @throws IllegalArgumentException for points of a criterion that this form does not have
	 */
	Points add(Map<String, Integer> given) {
		if (!criteria.stream().map(Criterion::id).toList().containsAll(given.keySet())) {
			throw new IllegalArgumentException("%s are not the criteria %s".formatted(given.keySet(), criteria));
		}
		var faults = new ArrayList<String>();
		for (var criterion : criteria) {
			var points = given.get(criterion.id());
			if (points == null) {
				faults.add("Chưa chấm điểm tiêu chí \"%s\"; hãy ghi điểm.".formatted(criterion.name()));
			} else if (points < 0 || points > criterion.mostPoints()) {
				faults.add("Điểm tiêu chí \"%s\" (%d) phải từ 0 đến %d; hãy ghi lại."
					.formatted(criterion.name(), points, criterion.mostPoints()));
			}
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return new Points(sum(Part.COMMON, given), sum(Part.TASKS, given));
	}

	/** Whether each criterion has points that it can have. */
	public boolean canHold(Map<String, Integer> given) {
		return criteria.stream().allMatch(criterion -> given.containsKey(criterion.id())
			&& given.get(criterion.id()) >= 0 && given.get(criterion.id()) <= criterion.mostPoints());
	}

	private int sum(Part part, Map<String, Integer> given) {
		return criteria.stream().filter(criterion -> criterion.part() == part).map(Criterion::id).mapToInt(given::get)
			.sum();
	}

	/** The common criteria of conduct, or what came of the tasks. */
	public enum Part {
		COMMON, TASKS
	}

	/** One line of the form. */
	public record Criterion(String id, String name, Part part, int mostPoints, String legalBasis) {
	}

	/** What was given in each part. */
	record Points(int common, int tasks) {
	}
}
