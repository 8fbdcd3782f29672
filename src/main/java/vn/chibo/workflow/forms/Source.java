package vn.chibo.workflow.forms;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;

/** Asks the expression that a form names as its source. */
final class Source {

	private Source() {
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> ask(FormSchema schema, VariableScope scope) {
		return schema.source() == null ? Map.of() : (Map<String, Object>) Context.getProcessEngineConfiguration()
			.getExpressionManager().createExpression(schema.source()).getValue(scope);
	}
}
