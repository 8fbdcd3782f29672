package vn.chibo.procedures.review.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.chibo.procedures.review.rating.LevelCounts;

/** Branches summed up, for one line of the report or for all. */
record ReportTally(List<ReportBranch> branches) {

	/** Those with somebody to review; in the others nothing happens. */
	List<ReportBranch> reviewing() {
		return branches.stream().filter(branch -> branch.reviewed() > 0).toList();
	}

	int members() {
		return sum(ReportBranch::members);
	}

	int reviewed() {
		return sum(ReportBranch::reviewed);
	}

	/** @param reasons by branch review, how many for which reason */
	int notReviewed(String reason, Map<Long, Map<String, Integer>> reasons) {
		return sum(branch -> reasons.getOrDefault(branch.id(), Map.of()).getOrDefault(reason, 0));
	}

	LevelCounts levels() {
		return new LevelCounts(sum(ReportBranch::excellent), sum(ReportBranch::good), sum(ReportBranch::completed),
			sum(ReportBranch::notCompleted));
	}

	int notRated() {
		return sum(ReportBranch::notRated);
	}

	int undecided() {
		return reviewed() - levels().rated() - notRated();
	}

	/** Of the branches as collectives. */
	LevelCounts branchLevels() {
		return LevelCounts.of(branches.stream().map(ReportBranch::decidedLevel).filter(Objects::nonNull).toList());
	}

	private int sum(ToIntFunction<ReportBranch> number) {
		return branches.stream().mapToInt(number).sum();
	}
}
