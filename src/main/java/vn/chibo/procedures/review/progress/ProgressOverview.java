package vn.chibo.procedures.review.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * A year's review in an organisation, as it stands on a day.
 *
 * @param own   the organisation itself with all below: the totals
 * @param below those directly below
 */
record ProgressOverview(int year, LocalDate today, ProgressLine own, List<ProgressLine> below) {

	/** Whether anybody is reviewed here in this year. */
	public boolean isHeld() {
		return own.branches() > 0;
	}

	public boolean isOpening() {
		return own.begun() < own.branches();
	}

	public List<String> late(ProgressLine line) {
		return line.late(today);
	}
}
