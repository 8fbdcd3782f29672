package vn.chibo.workflow.models;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** {@code caseNumber} in an expression is the business key: it needs no variable of its own. */
class CaseNumberElResolver extends ELResolver {

	private static final String CASE_NUMBER = "caseNumber";

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base != null || !CASE_NUMBER.equals(property)) {
			return null;
		}
		var scope = context.getContext(VariableScope.class);
		var execution = scope instanceof DelegateTask task ? task.getExecution() : scope;
		if (execution instanceof DelegateExecution running) {
			context.setPropertyResolved(true);
			return running.getProcessBusinessKey();
		}
		return null;
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		// a case keeps its number
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}
}
