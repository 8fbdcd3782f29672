package vn.chibo.workflow.forms;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.chibo.workflow.models.Feel;

/** Conditions that a form states in FEEL. */
@Component
class FeelConditions {

	private final FeelEngine feel = new Feel();

	boolean isTrue(String condition, Map<String, Object> values) {
		return Boolean.TRUE.equals(feel.evaluateSimpleExpression(condition,
			Variables.fromMap(values).asVariableContext()));
	}

	/** @throws IllegalArgumentException when it cannot be read */
	void check(String condition) {
		try {
			isTrue(condition, Map.of());
		} catch (FeelException unreadable) {
			throw new IllegalArgumentException(unreadable);
		}
	}
}
