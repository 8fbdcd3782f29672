package vn.chibo.procedures.review.progress;

import java.time.LocalDate;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.register.Level;

/**
 * A branch in the report.
 *
 * @param grassrootsId    the grassroots organisation around the branch, or the branch itself
 * @param oneOfMany       whether the report spans several grassroots organisations, each with a line of its own
 * @param grassrootsLevel of the grassroots branch or the committee of the body; absent until was decided on it
 */
record ReportBranch(long id, String name, long grassrootsId, String grassroots, boolean oneOfMany, Integer score,
		Level branchLevel, Level decidedLevel, String decisionNumber, LocalDate decidedOn, Level grassrootsLevel,
		int members, int reviewed, int excellent, int good, int completed, int notCompleted, int notRated) {

	/** The line in which it counts: within one grassroots organisation each branch has its own. */
	String line() {
		return oneOfMany ? "organisation " + grassrootsId : "branch " + id;
	}

	String lineName() {
		return oneOfMany ? grassroots : name;
	}

	/** Of the collective that leads the line. */
	Level lineLevel() {
		return oneOfMany ? grassrootsLevel : decidedLevel;
	}

	LevelCounts levels() {
		return new LevelCounts(excellent, good, completed, notCompleted);
	}
}
