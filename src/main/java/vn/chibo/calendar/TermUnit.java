package vn.chibo.calendar;

import java.util.function.IntFunction;

/** In what a term is counted, as the decision table writes it. */
public enum TermUnit {

	WORKING_DAYS(Term.WorkingDays::new),
	CALENDAR_DAYS(Term.CalendarDays::new),
	MONTHS(Term.Months::new),
	/** Of what is left of the term of a whole when one of its steps begins. */
	PERCENT_OF_REST(Share::new);

	private final IntFunction<Extent> extent;

	TermUnit(IntFunction<Extent> extent) {
		this.extent = extent;
	}

	/** So many of them. */
	Extent of(int amount) {
		return extent.apply(amount);
	}
}
