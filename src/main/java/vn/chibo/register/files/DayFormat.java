package vn.chibo.register.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and their programs write them: day first, or as machines do; nothing rolls over, no year is guessed. */
final class DayFormat implements Format<LocalDate> {

	private static final String MIDNIGHT = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?Z?)?";
	private static final Pattern DAY_FIRST = Pattern
		.compile("(?iu)(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng | )(\\d{1,2})"
			+ "(?: ?[/.-] ?| năm | )(\\d{4})" + MIDNIGHT);
	private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + MIDNIGHT);
	private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");
	private static final Pattern SERIAL = Pattern.compile("\\d{5}");
	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
	private static final String WRITE = "hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960.";

	@Override
	public LocalDate read(String text) {
		LocalDate date;
		try {
			date = day(text);
		} catch (DateTimeException noSuchDay) {
			throw notADay(text);
		}
		if (date.isBefore(EARLIEST)) {
			throw new Unreadable("ngày %s sớm hơn năm 1900; hãy kiểm tra lại năm.".formatted(Formats.show(date)));
		}
		return date;
	}

	@Override
	public String asWritten() {
		return "Ngày/tháng/năm, ví dụ 05/03/1960";
	}

	private static LocalDate day(String text) {
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
		throw notADay(text);
	}

	private static int number(Matcher parts, int group) {
		return Integer.parseInt(parts.group(group));
	}

	private static Unreadable notADay(String text) {
		if (SERIAL.matcher(text).matches()) {
			return new Unreadable(
				"\"%s\" là số mà Excel đếm ngày chứ không phải là ngày; hãy định dạng ô là ngày (Date) hoặc "
					.formatted(text) + WRITE.substring("hãy ".length()));
		}
		String quoted = DATE_LIKE.matcher(text).matches() ? "\"" + text + "\"" : "giá trị này";
		return new Unreadable(quoted + " không phải là ngày; " + WRITE);
	}
}
