package vn.chibo.register.files;

import java.util.Locale;

/**
 * What is wrong at one place of a file, and what to do about it. The reason is Vietnamese and quotes codes and dates at
 * most, never a person's name or number.
 *
 * @param line counted from 1 as editors do; 0 when the fault is the file's as a whole
 * @param column the header of the column; empty when the fault is the line's as a whole
 */
public record Fault(String file, int line, String column, String reason) {

	public String sentence() {
		if (file.isEmpty()) {
			return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
		}
		return file + (line > 0 ? ", dòng " + line : "") + (column.isEmpty() ? "" : ", cột \"" + column + "\"") + ": "
			+ reason;
	}
}
