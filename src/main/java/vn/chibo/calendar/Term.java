package vn.chibo.calendar;

import java.time.LocalDate;

/** How long something may take; a number of one kind of days is never taken for a number of another. */
public sealed interface Term {

	/** The last day of the term when it begins on the given day, which is not counted itself. */
	LocalDate lastDay(LocalDate from, WorkingCalendar calendar);

	/** The day on which the term has to begin in order to end on the given day. */
	LocalDate firstDay(LocalDate to, WorkingCalendar calendar);

	private static void check(int amount) {
		if (amount < 0) {
			throw new IllegalArgumentException("a term is not negative: " + amount);
		}
	}

	/** Days on which offices work; see {@link WorkingCalendar}. */
	record WorkingDays(int amount) implements Term {

		public WorkingDays {
			check(amount);
		}

		@Override
		public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
			return calendar.plus(from, this);
		}

		@Override
		public LocalDate firstDay(LocalDate to, WorkingCalendar calendar) {
			return calendar.minus(to, this);
		}
	}

	/** Days as they come, holidays and weekends included. */
	record CalendarDays(int amount) implements Term {

		public CalendarDays {
			check(amount);
		}

		@Override
		public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
			return from.plusDays(amount);
		}

		@Override
		public LocalDate firstDay(LocalDate to, WorkingCalendar calendar) {
			return to.minusDays(amount);
		}
	}

	/** Months of the civil calendar: the same day of a later month, or its last where it is shorter. */
	record Months(int amount) implements Term {

		public Months {
			check(amount);
		}

		@Override
		public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
			return from.plusMonths(amount);
		}

		@Override
		public LocalDate firstDay(LocalDate to, WorkingCalendar calendar) {
			return to.minusMonths(amount);
		}
	}
}
