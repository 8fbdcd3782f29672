package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;

/** The days from which rows of a table hold, as its input {@value #INPUT} says; none of a table that is not dated. */
final class Beginnings {

	static final String INPUT = "on";

	private static final Pattern FROM = Pattern
		.compile("(?:>=\\s*|[\\[\\(]\\s*)date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");

	private Beginnings() {
	}

	static NavigableSet<LocalDate> of(DmnDecision decision) {
		var beginnings = new TreeSet<LocalDate>();
		var table = (DmnDecisionTableImpl) ((DmnDecisionImpl) decision).getDecisionLogic();
		int dated = table.getInputs().stream().map(DmnDecisionTableInputImpl::getExpression)
			.map(expression -> expression.getExpression()).toList().indexOf(INPUT);
		if (dated >= 0) {
			table.getRules().stream().map(rule -> rule.getConditions().get(dated).getExpression())
				.filter(text -> text != null)
				.flatMap(text -> FROM.matcher(text).results()).map(found -> LocalDate.parse(found.group(1)))
				.forEach(beginnings::add);
		}
		return beginnings;
	}
}
