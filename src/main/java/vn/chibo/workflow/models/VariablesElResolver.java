package vn.chibo.workflow.models;

import java.util.Set;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** The variables and who is logged in, but none of the engine's own objects, through which all of it could be reached. */
class VariablesElResolver extends VariableScopeElResolver {

	private static final Set<Object> OF_THE_ENGINE = Set.of(EXECUTION_KEY, CASE_EXECUTION_KEY, TASK_KEY,
		EXTERNAL_TASK_KEY);

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		return OF_THE_ENGINE.contains(property) ? null : super.getValue(context, base, property);
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		// a variable is what a form or a step answered
	}
}
