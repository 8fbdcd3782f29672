package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The three ways in which the rules count months; each answers {@link #NONE} for a day that is missing or to come. */
final class Months {

	static final int NONE = -1;

	private Months() {
	}

	/**
	 * Months that are over, for what must have lasted: an age, a time together. Counted from 29 February, a year without
	 * such a day is full on 1 March, not before: nobody is taken for 18 a day too early.
	 */
	static int full(LocalDate from, LocalDate on) {
		return isMissing(from, on) ? NONE : (int) ChronoUnit.MONTHS.between(from, on);
	}

	/**
	 * Months that have begun, for what must not be older: a certificate of 23 November 2021 is in its 60th month up to
	 * and including 23 November 2026, as the Civil Code ends a term, and in its 61st from the day after. Where the last
	 * month has no such day, the term ends with that month.
	 */
	static int begun(LocalDate from, LocalDate on) {
		var full = full(from, on);
		return full == NONE || !from.plusMonths(full).isBefore(on) ? full : full + 1;
	}

	/** Months of the calendar, for what is counted by month: the day does not matter. */
	static int ofCalendar(LocalDate from, LocalDate on) {
		return isMissing(from, on) ? NONE : (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(on));
	}

	private static boolean isMissing(LocalDate from, LocalDate on) {
		return from == null || from.isAfter(on);
	}
}
