package vn.chibo.calendar;

import java.util.function.IntFunction;

/** In what a term is counted, as the decision table writes it. */
public enum TermUnit {

	WORKING_DAYS(Term.WorkingDays::new),
	CALENDAR_DAYS(Term.CalendarDays::new),
	MONTHS(Term.Months::new),
	/** Of what is left of the term of a whole when one of its steps begins. */
	PERCENT_OF_REST(Term.Share::new);

	private final IntFunction<Term> term;

	TermUnit(IntFunction<Term> term) {
		this.term = term;
	}

	/** So many of them. */
	public Term of(int amount) {
		return term.apply(amount);
	}
}
