package vn.chibo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The days off that follow from the law alone. The Government announces every year which five days Tết has and which
 * day goes with 2 September; until it does, one day before Tết and four of the new year are taken, and 1 September.
 */
@Component
class PublicHolidays {

	private static final String HOLIDAYS = "Bộ luật Lao động 2019, Điều 112";
	private static final String IN_LIEU = "Bộ luật Lao động 2019, Điều 111";
	private static final int DAYS_OF_TET = 5;

	private final LunarCalendar lunar = new LunarCalendar();
	private final Map<Integer, SortedMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

	/** All of a year, those on weekends and the days off in lieu of them included. */
	SortedMap<LocalDate, Holiday> of(int year) {
		return years.computeIfAbsent(year, this::compute);
	}

	boolean include(LocalDate day) {
		return of(day.getYear()).containsKey(day);
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	private SortedMap<LocalDate, Holiday> compute(int year) {
		var days = new TreeMap<LocalDate, Holiday>();
		days.put(LocalDate.of(year, 1, 1), new Holiday("Tết Dương lịch", HOLIDAYS));
		if (LunarCalendar.reaches(year)) {
			lunar.newYear(year).minusDays(1).datesUntil(lunar.newYear(year).plusDays(DAYS_OF_TET - 1))
				.forEach(day -> days.put(day, new Holiday("Tết Nguyên đán", HOLIDAYS)));
			days.put(lunar.day(year, 3, 10), new Holiday("Giỗ Tổ Hùng Vương", HOLIDAYS));
		}
		days.put(LocalDate.of(year, 4, 30), new Holiday("Ngày Chiến thắng", HOLIDAYS));
		days.put(LocalDate.of(year, 5, 1), new Holiday("Quốc tế Lao động", HOLIDAYS));
		days.put(LocalDate.of(year, 9, 1), new Holiday("Quốc khánh", HOLIDAYS));
		days.put(LocalDate.of(year, 9, 2), new Holiday("Quốc khánh", HOLIDAYS));
		for (var lost : new ArrayList<>(days.keySet())) {
			if (isWeekend(lost)) {
				days.put(nextWorkingDay(lost, days), new Holiday("Nghỉ bù " + days.get(lost).name(), IN_LIEU));
			}
		}
		return Collections.unmodifiableSortedMap(days);
	}

	private static LocalDate nextWorkingDay(LocalDate after, SortedMap<LocalDate, Holiday> off) {
		var day = after.plusDays(1);
		while (isWeekend(day) || off.containsKey(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** What a day is off for, and the law that says so. */
	record Holiday(String name, String legalBasis) {
	}
}
