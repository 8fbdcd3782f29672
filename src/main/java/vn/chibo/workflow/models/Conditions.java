package vn.chibo.workflow.models;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/** What the rows of a table say of one of its inputs, as it is written there. */
final class Conditions {

	private Conditions() {
	}

	/** None of a table that has no such input. */
	static Stream<String> on(String input, DmnDecision decision) {
		var table = (DmnDecisionTableImpl) ((DmnDecisionImpl) decision).getDecisionLogic();
		int column = table.getInputs().stream().map(found -> found.getExpression().getExpression()).toList()
			.indexOf(input);
		return column < 0 ? Stream.of() : table.getRules().stream()
			.map(rule -> rule.getConditions().get(column).getExpression()).filter(Objects::nonNull);
	}
}
