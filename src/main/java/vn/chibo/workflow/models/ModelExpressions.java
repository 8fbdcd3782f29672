package vn.chibo.workflow.models;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions of models: {@code caseNumber}, the given beans, and the variables, which are not loaded for the name of a
 * bean and cannot take its place.
 */
class ModelExpressions extends JuelExpressionManager {

	ModelExpressions(Map<Object, Object> beans) {
		super(beans);
	}

	@Override
	protected ELResolver createElResolver() {
		var resolver = new CompositeELResolver();
		resolver.add(new CaseNumberElResolver());
		resolver.add(new ReadOnlyMapELResolver(beans));
		resolver.add(super.createElResolver());
		return resolver;
	}
}
