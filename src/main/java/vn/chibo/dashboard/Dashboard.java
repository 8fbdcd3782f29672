package vn.chibo.dashboard;

import java.util.List;
import vn.chibo.base.Choice;
import vn.chibo.register.Organisation;
import vn.chibo.worklist.StepTimes.StepTime;

/**
 * The numbers of an organisation and all below, today.
 *
 * @param elsewhere other organisations to look at: those above that the reader reads, those directly below
 * @param late      what waits too long, by organisation directly below; only those where something does
 * @param steps     how long steps took that were done in the last {@link Dashboards#MONTHS}, the slowest first
 */
record Dashboard(Organisation organisation, List<Choice> elsewhere, Bars standings, Bars states, Bars ages,
		Admissions admissions,
		List<Open> open, Bars late, List<YearOfRatings> ratings, List<StepTime> steps) {

	/** What waits of one procedure, by step. */
	record Open(String procedure, Bars steps) {
	}

	/**
	 * Who was admitted this year.
	 *
	 * @param target of the organisation for the year; absent when none was set
	 * @param months those of the year until today
	 */
	record Admissions(int year, Integer target, Bars months) {
	}

	/** @param levels in the order of {@link vn.chibo.register.Level} */
	record YearOfRatings(int year, Bars levels) {
	}
}
