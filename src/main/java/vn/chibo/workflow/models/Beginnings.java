package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The days from which rows hold, as their input {@value DmnRows#ON} says; none of a table that is not dated. */
final class Beginnings {

	private static final Pattern FROM = Pattern
		.compile("(?:>=\\s*|[\\[\\(]\\s*)date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");

	private Beginnings() {
	}

	/** @throws IllegalStateException when a row says in other words when it holds */
	static NavigableSet<LocalDate> of(Collection<DmnRows> parts) {
		var beginnings = new TreeSet<LocalDate>();
		parts.forEach(part -> part.conditions().stream().map(row -> row.getOrDefault(DmnRows.ON, ""))
			.filter(condition -> !condition.isEmpty()).forEach(condition -> {
				var from = FROM.matcher(condition);
				if (!from.find()) {
					throw new IllegalStateException("a row of %s holds '%s', from no day".formatted(part, condition));
				}
				beginnings.add(LocalDate.parse(from.group(1)));
			}));
		return beginnings;
	}
}
