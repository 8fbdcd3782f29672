package vn.chibo.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** The lunar calendar as it is reckoned in Ha Noi (UTC+7): in some years not the same days as the Chinese one. */
class LunarCalendar {

	private static final int FIRST = 1814;
	private static final int LAST = 2999;

	/** Whether the reckoning is known for a year; no term of an office has to do with others. */
	static boolean reaches(int year) {
		return FIRST <= year && year <= LAST;
	}

	/** Mùng 1 tháng Giêng of the lunar year that begins in the given year. */
	LocalDate newYear(int year) {
		return day(year, 1, 1);
	}

	/** A day of a lunar year by its month and day; of the month itself, never of the leap month that repeats it. */
	LocalDate day(int year, int month, int day) {
		return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
			.transform(PlainDate.axis()).toTemporalAccessor();
	}
}
