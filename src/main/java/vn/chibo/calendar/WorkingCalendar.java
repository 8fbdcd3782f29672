package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.chibo.base.TransactionMemory;
import vn.chibo.calendar.Term.WorkingDays;

/** The working days of Viet Nam: no weekends, no public holidays, but for what was decreed otherwise. */
@Component
public class WorkingCalendar {

	private final PublicHolidays law;
	private final DecreedDays decreed;
	private final TransactionMemory memory;

	WorkingCalendar(PublicHolidays law, DecreedDays decreed, TransactionMemory memory) {
		this.law = law;
		this.decreed = decreed;
		this.memory = memory;
	}

	/** The last day of a term; the day from which it is counted is not one of them. */
	public LocalDate plus(LocalDate from, WorkingDays term) {
		return walk(from, term, day -> day.plusDays(1));
	}

	/** The day from which a term has to begin in order to end on the given day. */
	public LocalDate minus(LocalDate to, WorkingDays term) {
		return walk(to, term, day -> day.minusDays(1));
	}

	private LocalDate walk(LocalDate from, WorkingDays term, UnaryOperator<LocalDate> step) {
		var exceptions = decreed();
		var day = from;
		for (int left = term.amount(); left > 0;) {
			day = step.apply(day);
			if (isWorkingDay(day, exceptions)) {
				left--;
			}
		}
		return day;
	}

	/** How many working days lie after the first day, up to and including the second; none when it is not later. */
	public WorkingDays between(LocalDate from, LocalDate to) {
		var exceptions = decreed();
		return new WorkingDays(from.isBefore(to) ? (int) from.plusDays(1).datesUntil(to.plusDays(1))
			.filter(day -> isWorkingDay(day, exceptions)).count() : 0);
	}

	/** Whether the country rests: a day off by law or by decree that is not worked after all; no mere weekend. */
	public boolean isHoliday(LocalDate day) {
		var exception = decreed().get(day);
		return exception == null ? law.include(day) : exception.kind() == DayKind.DAY_OFF;
	}

	private boolean isWorkingDay(LocalDate day, Map<LocalDate, DecreedDay> exceptions) {
		var exception = exceptions.get(day);
		return exception == null ? !PublicHolidays.isWeekend(day) && !law.include(day)
			: exception.kind() == DayKind.WORKED;
	}

	private Map<LocalDate, DecreedDay> decreed() {
		return memory.recall("decreed days", decreed::inForce);
	}
}
