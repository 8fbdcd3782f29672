package vn.chibo.calendar;

/** In what a term is counted; days of the working calendar are no days of the year. */
public enum TermUnit {

	WORKING_DAYS,
	MONTHS
}
