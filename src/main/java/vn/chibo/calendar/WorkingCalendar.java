package vn.chibo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.TransactionMemory;

/**
 * The working days of Viet Nam: no weekends, no public holidays (Labour Code 2019, art. 112). Holidays of the lunar
 * calendar and decreed days off are data.
 */
@Component
public class WorkingCalendar {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
		MonthDay.of(9, 2));

	private final JdbcClient jdbc;
	private final TransactionMemory memory;

	WorkingCalendar(JdbcClient jdbc, TransactionMemory memory) {
		this.jdbc = jdbc;
		this.memory = memory;
	}

	/** The last day of a term of so many working days; the day from which it is counted is not one of them. */
	public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
		var holidays = holidays();
		var day = from;
		for (int left = workingDays; left > 0;) {
			day = day.plusDays(1);
			if (isWorkingDay(day, holidays)) {
				left--;
			}
		}
		return day;
	}

	/** The day from which a term of so many working days has to begin in order to end on the given day. */
	public LocalDate minusWorkingDays(LocalDate to, int workingDays) {
		var holidays = holidays();
		var day = to;
		for (int left = workingDays; left > 0;) {
			day = day.minusDays(1);
			if (isWorkingDay(day, holidays)) {
				left--;
			}
		}
		return day;
	}

	/** How many working days lie after the first day, up to and including the second; 0 when it is not later. */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		var holidays = holidays();
		return from.isBefore(to) ? (int) from.plusDays(1).datesUntil(to.plusDays(1))
			.filter(day -> isWorkingDay(day, holidays)).count() : 0;
	}

	private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
			&& !FIXED.contains(MonthDay.from(day)) && !holidays.contains(day);
	}

	private Set<LocalDate> holidays() {
		return memory.recall("public holidays", () -> jdbc.sql("select holiday_on from public_holiday")
			.query(LocalDate.class).set());
	}
}
