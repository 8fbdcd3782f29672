package vn.chibo.workflow.models;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Expressions of models: the given beans, the variables, and {@code caseNumber}. */
class ModelExpressions extends JuelExpressionManager {

	ModelExpressions(Map<Object, Object> beans) {
		super(beans);
	}

	@Override
	protected ELResolver createElResolver() {
		var resolver = new CompositeELResolver();
		resolver.add(new CaseNumberElResolver());
		resolver.add(super.createElResolver());
		return resolver;
	}
}
