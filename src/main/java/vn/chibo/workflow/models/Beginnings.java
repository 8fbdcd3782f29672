package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;

/** The days from which rows of a table hold, as its input {@value #INPUT} says; none of a table that is not dated. */
final class Beginnings {

	static final String INPUT = "on";

	private static final Pattern FROM = Pattern
		.compile("(?:>=\\s*|[\\[\\(]\\s*)date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");

	private Beginnings() {
	}

	static NavigableSet<LocalDate> of(DmnDecision decision) {
		return Conditions.on(INPUT, decision).flatMap(text -> FROM.matcher(text).results())
			.map(found -> LocalDate.parse(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
	}
}
