package vn.chibo.calendar;

import java.time.LocalDate;

/** The decision table of deadlines. */
public interface DeadlineRules {

	/**
	 * The term that holds on a day.
	 *
	 * @throws IllegalArgumentException for a key that the table does not know on that day
	 */
	Term term(String key, LocalDate on);

	/** So many working days or months, and the rule that says so. */
	record Term(int amount, TermUnit unit, String legalBasis) {
	}
}
