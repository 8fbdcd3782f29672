package vn.chibo.workflow.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;

/** Asks the expression that a form names as its source. */
final class Source {

	private Source() {
	}

	static Map<String, Object> ask(FormSchema schema, VariableScope scope) {
		return whole(answered(schema, scope));
	}

	/** As it is answered: what is long or costly stands there as a {@link Supplier}, until it is needed. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> answered(FormSchema schema, VariableScope scope) {
		return schema.source() == null ? Map.of() : (Map<String, Object>) Context.getProcessEngineConfiguration()
			.getExpressionManager().createExpression(schema.source()).getValue(scope);
	}

	static Map<String, Object> whole(Map<String, Object> answered) {
		var whole = new HashMap<>(answered);
		whole.replaceAll((key, value) -> value instanceof Supplier<?> later ? later.get() : value);
		return whole;
	}
}
