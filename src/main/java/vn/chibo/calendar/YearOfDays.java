package vn.chibo.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The days of a year that are not what their weekday says, as the administrator's page lists them. */
@Component
class YearOfDays {

	private final PublicHolidays law;
	private final DecreedDays decreed;

	YearOfDays(PublicHolidays law, DecreedDays decreed) {
		this.law = law;
		this.decreed = decreed;
	}

	Listed of(int year) {
		var days = new TreeMap<LocalDate, Day>();
		law.of(year).forEach((day, holiday) -> days.put(day,
			new Day(day, DayKind.DAY_OFF, holiday.name(), holiday.legalBasis(), false)));
		decreed.inForce().values().stream().filter(day -> day.fallsOn().getYear() == year).forEach(
			day -> days.put(day.fallsOn(), new Day(day.fallsOn(), day.kind(), day.name(), day.legalBasis(), true)));
		return new Listed(year, days.values());
	}

	/** A year and its days in order. */
	record Listed(int year, Collection<Day> days) {
	}

	/** @param removable decreed, and not by the law itself */
	record Day(LocalDate on, DayKind kind, String name, String legalBasis, boolean removable) {

		private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy",
			Locale.forLanguageTag("vi"));

		/** The date with its weekday; for the page. */
		public String written() {
			return WITH_WEEKDAY.format(on);
		}
	}
}
