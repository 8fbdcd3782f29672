package vn.chibo.calendar;

import java.time.LocalDate;

/** The decision table of deadlines. */
public interface DeadlineRules {

	/**
	 * The deadline that holds on a day.
	 *
	 * @throws IllegalArgumentException for a key that the table does not know on that day
	 */
	Deadline deadline(String key, LocalDate on);

	/** A word for all that the table says; another one as soon as it says anything else. */
	String version();

	/**
	 * A term, from when it runs, and the rule that says so.
	 *
	 * @param countedFrom in Vietnamese, as the rule puts it
	 */
	record Deadline(Term term, String countedFrom, String legalBasis) {
	}
}
