package vn.chibo.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * On which day of the month branches meet, as an organisation above them has said it.
 *
 * @param name        which branches, in words
 * @param everyBranch whether all below are meant; otherwise the chosen ones
 * @param dayOfMonth  absent for a weekday
 * @param week        the how manieth weekday of the month, {@value #LAST} for the last one
 * @param weekday     1 for Monday
 * @param atMostLater how many days later a branch may meet and only says why
 * @param validFrom   the first day of the first month
 * @param validTo     absent for the one in force
 */
public record DayRule(long id, long organisationId, String name, boolean everyBranch, Integer dayOfMonth, Integer week,
		Integer weekday, int atMostLater, LocalDate validFrom, LocalDate validTo) {

	/** The last weekday of a month, whether it is the fourth or the fifth. */
	public static final int LAST = 5;

	private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
		"Chủ nhật"};
	private static final String[] WEEKS = {"đầu tiên", "thứ hai", "thứ ba", "thứ tư", "cuối cùng"};

	/** The day in a month; of a month that is too short the last one. */
	public LocalDate in(YearMonth month) {
		if (dayOfMonth != null) {
			return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
		}
		var day = DayOfWeek.of(weekday);
		return month.atDay(1).with(week == LAST ? TemporalAdjusters.lastInMonth(day)
			: TemporalAdjusters.dayOfWeekInMonth(week, day));
	}

	/** The last day on which a branch may meet without asking. */
	public LocalDate latest(YearMonth month) {
		return in(month).plusDays(atMostLater);
	}

	/** What a branch is asked by {@link MeetingRules} that wants to meet on a day for a month. */
	public MeetingRules.Day asked(LocalDate planned, YearMonth month) {
		return MeetingRules.Day.of(planned, in(month), atMostLater);
	}

	public boolean isIn(YearMonth month) {
		return !validFrom.isAfter(month.atDay(1)) && (validTo == null || !validTo.isBefore(month.atDay(1)));
	}

	/** As people say it: ngày 07, thứ Năm đầu tiên. */
	public String inWords() {
		return dayOfMonth != null ? "ngày %02d hằng tháng".formatted(dayOfMonth)
			: "%s %s của tháng".formatted(WEEKDAYS[weekday - 1], WEEKS[week - 1]);
	}
}
