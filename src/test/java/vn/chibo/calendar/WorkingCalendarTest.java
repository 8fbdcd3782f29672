package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.calendar.DayKind.DAY_OFF;
import static vn.chibo.calendar.DayKind.WORKED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.base.TransactionMemory;
import vn.chibo.calendar.Term.CalendarDays;
import vn.chibo.calendar.Term.Months;
import vn.chibo.calendar.Term.WorkingDays;

/** The days that offices worked as the Government announced them, and terms counted over Tết. */
class WorkingCalendarTest {

	private final Map<LocalDate, DecreedDay> announced = new HashMap<>();
	private final WorkingCalendar calendar = new WorkingCalendar(new PublicHolidays(),
		new DecreedDays(null, null, null, null) {
			@Override
			public Map<LocalDate, DecreedDay> inForce() {
				return announced;
			}
		}, new TransactionMemory());

	@Test
	void year2024WasAsAnnounced() {
		// two days of the old year and three of the new one
		announce(DAY_OFF, "2024-02-08", "2024-04-29");
		announce(WORKED, "2024-02-15", "2024-05-04");

		assertThat(weekdaysOff(2024))
			.isEqualTo(days("2024-01-01", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13",
				"2024-02-14", "2024-04-18", "2024-04-29", "2024-04-30", "2024-05-01", "2024-09-02", "2024-09-03"));
		assertThat(weekendsWorked(2024)).isEqualTo(days("2024-05-04"));
	}

	@Test
	void year2025WasAsAnnounced() {
		announce(DAY_OFF, "2025-01-27", "2025-05-02");
		announce(WORKED, "2025-02-03", "2025-04-26");

		assertThat(weekdaysOff(2025))
			.isEqualTo(days("2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30",
				"2025-01-31", "2025-04-07", "2025-04-30", "2025-05-01", "2025-05-02", "2025-09-01", "2025-09-02"));
		assertThat(weekendsWorked(2025)).isEqualTo(days("2025-04-26"));
	}

	@Test
	void year2026IsAsAnnounced() {
		announce(DAY_OFF, "2026-01-02", "2026-08-31");
		announce(WORKED, "2026-01-10", "2026-08-22");

		assertThat(weekdaysOff(2026))
			.isEqualTo(days("2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18",
				"2026-02-19", "2026-02-20", "2026-04-27", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01",
				"2026-09-02"));
		assertThat(weekendsWorked(2026)).isEqualTo(days("2026-01-10", "2026-08-22"));
	}

	/** Tết 2027 is a Saturday: off from Friday 5 to Thursday 11 February. */
	@ParameterizedTest
	@CsvSource({"2027-02-03, 1, 2027-02-04", "2027-02-03, 2, 2027-02-12", "2027-02-03, 5, 2027-02-17",
		"2027-02-07, 1, 2027-02-12", "2027-02-04, 0, 2027-02-04"})
	void workingDaysLeaveTetOut(LocalDate from, int workingDays, LocalDate last) {
		var term = new WorkingDays(workingDays);

		assertThat(term.lastDay(from, calendar)).isEqualTo(last);
		assertThat(calendar.between(from, last)).isEqualTo(term);
		assertThat(calendar.between(last, from)).isEqualTo(new WorkingDays(0));
	}

	@Test
	void workingDaysAreCountedBackOverTetToo() {
		assertThat(new WorkingDays(2).firstDay(LocalDate.of(2027, 2, 12), calendar))
			.isEqualTo(LocalDate.of(2027, 2, 3));
	}

	@Test
	void calendarDaysAndMonthsTakeNoNoticeOfTet() {
		var from = LocalDate.of(2027, 1, 31);

		assertThat(new CalendarDays(30).lastDay(from, calendar)).isEqualTo(LocalDate.of(2027, 3, 2));
		assertThat(new CalendarDays(30).firstDay(LocalDate.of(2027, 3, 2), calendar)).isEqualTo(from);
		assertThat(new Months(1).lastDay(from, calendar)).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(new Months(1).firstDay(LocalDate.of(2027, 2, 28), calendar)).isEqualTo(LocalDate.of(2027, 1, 28));
	}

	@Test
	void noTermIsNegative() {
		for (var unit : TermUnit.values()) {
			assertThatThrownBy(() -> unit.of(-1)).isInstanceOf(IllegalArgumentException.class);
		}
	}

	private void announce(DayKind kind, String... written) {
		days(written)
			.forEach(day -> announced.put(day, new DecreedDay(day, kind, "Theo thông báo", "Thông báo", "quantri",
				null, null, null)));
	}

	private List<LocalDate> weekdaysOff(int year) {
		return daysOf(year).filter(day -> !PublicHolidays.isWeekend(day) && !isWorked(day)).toList();
	}

	private List<LocalDate> weekendsWorked(int year) {
		return daysOf(year).filter(day -> PublicHolidays.isWeekend(day) && isWorked(day)).toList();
	}

	private boolean isWorked(LocalDate day) {
		return calendar.between(day.minusDays(1), day).amount() == 1;
	}

	private static Stream<LocalDate> daysOf(int year) {
		return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
	}

	private static List<LocalDate> days(String... written) {
		return Arrays.stream(written).map(LocalDate::parse).toList();
	}
}
