package vn.chibo.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them. */
public final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private Days() {
	}

	public static String vietnamese(LocalDate day) {
		return DAY.format(day);
	}
}
