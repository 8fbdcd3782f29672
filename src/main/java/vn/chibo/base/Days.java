package vn.chibo.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and their programs write them: day first, or as machines do; nothing rolls over, no year is guessed. */
public final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
	private static final String MIDNIGHT = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?Z?)?";
	private static final Pattern DAY_FIRST = Pattern
		.compile("(?iu)(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng | )(\\d{1,2})"
			+ "(?: ?[/.-] ?| năm | )(\\d{4})" + MIDNIGHT);
	private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + MIDNIGHT);

	private Days() {
	}

	/** As documents are dated: ngày 05 tháng 3 năm 2026, with a nought before days below ten and the first two months. */
	public static String inFull(LocalDate day) {
		return "ngày %02d tháng %s%d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue() < 3 ? "0" : "",
			day.getMonthValue(), day.getYear());
	}

	public static String vietnamese(LocalDate day) {
		return DAY.format(day);
	}

	/** @throws DateTimeException for what is no day */
	public static LocalDate read(String text) {
		for (Pattern pattern : List.of(DAY_FIRST, RUN_TOGETHER)) {
			Matcher parts = pattern.matcher(text);
			if (parts.matches()) {
				return LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1));
			}
		}
		Matcher parts = YEAR_FIRST.matcher(text);
		if (parts.matches()) {
			return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
		}
		throw new DateTimeException("not a day");
	}

	private static int number(Matcher parts, int group) {
		return Integer.parseInt(parts.group(group));
	}
}
