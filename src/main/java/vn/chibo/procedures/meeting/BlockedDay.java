package vn.chibo.procedures.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import vn.chibo.base.Days;
import vn.chibo.base.Language;
import vn.chibo.meetings.DayRule;

/** A day on which branches meet, and other conferences do not. */
record BlockedDay(LocalDate day, LocalDate latest, String branches, String saidBy) {

	static BlockedDay of(DayRule rule, YearMonth month, String organisation) {
		return new BlockedDay(rule.in(month), rule.latest(month), rule.name(), organisation);
	}

	public String inWords() {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Language.VIETNAMESE) + ", " + Days.vietnamese(day);
	}

	public String latestInWords() {
		return Days.vietnamese(latest);
	}
}
