package vn.chibo.procedures.meeting.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.chibo.casefile.Draft;

/**
 * One piece as somebody has written it; text as it was typed, whether it can be read or not.
 *
 * @param page       which open page wrote it, so that a page whose answer was lost on the way does not take itself for another
 * @param turn       goes up with each time that page saves it
 * @param goesOnFrom pages that were closed before what they had to say was sent, each with its last turn
 * @param savedAt    null before it is saved
 */
record Written(Map<String, String> fields, String page, long turn, Map<String, Long> goesOnFrom, Instant savedAt,
		String savedBy) {

	static final Written NOTHING = new Written(Map.of(), null, null);

	/** Of no page that writes by itself. */
	Written(Map<String, String> fields, Instant savedAt, String savedBy) {
		this(fields, "", 0, Map.of(), savedAt, savedBy);
	}

	static Written of(Draft draft) {
		var fields = new TreeMap<String, String>();
		((Map<?, ?>) draft.content().get("fields"))
			.forEach((field, text) -> fields.put(field.toString(), text.toString()));
		return new Written(fields, draft.content().get("page").toString(),
			((Number) draft.content().get("turn")).longValue(), Map.of(), draft.savedAt(), draft.savedBy());
	}

	Map<String, Object> content() {
		return new HashMap<>(Map.of("fields", fields, "page", page, "turn", turn));
	}

	Written with(Map<String, String> otherFields) {
		return new Written(otherFields, page, turn, goesOnFrom, savedAt, savedBy);
	}

	/** Empty for a field in which nothing stands. */
	public String text(String field) {
		return fields.getOrDefault(field, "");
	}

	boolean isEmpty() {
		return fields.values().stream().allMatch(String::isBlank);
	}

	/** Whether the page of the other one has written this, too, or the page from which it goes on. */
	boolean isBefore(Written other) {
		return !page.isEmpty()
			&& (page.equals(other.page) && other.turn > turn || other.goesOnFrom.getOrDefault(page, -1L) >= turn);
	}

	/** Whether it was on its way longer than something newer of the same page. */
	boolean hasComeLater(Written newest) {
		return !page.isEmpty() && page.equals(newest.page) && turn <= newest.turn;
	}
}
