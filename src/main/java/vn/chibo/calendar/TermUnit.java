package vn.chibo.calendar;

import java.util.function.IntFunction;

/** In what a term is counted, as the decision table writes it. */
public enum TermUnit {

	WORKING_DAYS(Term.WorkingDays::new),
	CALENDAR_DAYS(Term.CalendarDays::new),
	MONTHS(Term.Months::new);

	private final IntFunction<Term> term;

	TermUnit(IntFunction<Term> term) {
		this.term = term;
	}

	/** So many of them. */
	public Term of(int amount) {
		return term.apply(amount);
	}
}
