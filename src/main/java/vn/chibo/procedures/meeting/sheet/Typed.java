package vn.chibo.procedures.meeting.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.chibo.base.Days;

/** Reads what was typed; null for what stands for nothing, and for what cannot be read. */
final class Typed {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.hH]|giờ)\\s*(\\d{2})?(?::\\d{2})?");

	private Typed() {
	}

	static LocalDate day(String text) {
		return read(text, Days::read);
	}

	/** {@code 19:30}, {@code 19h30}, {@code 19h}. */
	static LocalTime time(String text) {
		return read(text, typed -> {
			var parts = TIME.matcher(typed);
			if (!parts.matches()) {
				return null;
			}
			return LocalTime.of(Integer.parseInt(parts.group(1)),
				parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
		});
	}

	static Integer number(String text) {
		return read(text, typed -> typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null);
	}

	static Long id(String text) {
		return read(text, typed -> typed.matches("[1-9]\\d{0,17}") ? Long.valueOf(typed) : null);
	}

	static <E extends Enum<E>> E constant(Class<E> type, String text) {
		return read(text, typed -> Enum.valueOf(type, typed));
	}

	private static <T> T read(String text, Function<String, T> how) {
		try {
			return text == null || text.isBlank() ? null : how.apply(text.strip());
		} catch (DateTimeException | IllegalArgumentException unreadable) {
			return null;
		}
	}
}
