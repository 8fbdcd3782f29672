package vn.chibo.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A form that somebody submitted, as it was filed.
 *
 * @param form     the id of the form
 * @param content  empty once it was destroyed
 * @param filedFor the group id of the committee in whose name it was filed; null for a member's own paper
 */
public record Paper(long id, String caseNumber, String form, String title, Map<String, Object> content, Instant filedAt,
		String filedBy, String filedFor) {

	/** A text of the paper; empty when the field was left out. */
	public String text(String field) {
		var value = content.get(field);
		return value == null ? "" : value.toString();
	}

	/** A day that was written; it is there. */
	public LocalDate day(String field) {
		return LocalDate.parse(text(field));
	}

	/** A whole number that was written; it is there. */
	public int number(String field) {
		return ((Number) content.get(field)).intValue();
	}

	/** Whether something was written into the field. */
	public boolean has(String field) {
		return !text(field).isBlank();
	}
}
