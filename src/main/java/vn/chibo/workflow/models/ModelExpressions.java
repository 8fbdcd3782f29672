package vn.chibo.workflow.models;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import vn.chibo.base.Refusal;

/**
 * The whole language of models: {@code caseNumber}, the given beans and their methods, and variables. There are no
 * functions, no properties and no methods of anything else, so an expression that comes from elsewhere reaches nothing.
 */
class ModelExpressions extends JuelExpressionManager {

	ModelExpressions(Map<Object, Object> beans) {
		super(beans);
	}

	/** @throws Refusal without a case or a process to answer for: only a query would be evaluated so */
	@Override
	public ELContext getElContext(VariableScope scope) {
		if (scope == null) {
			throw new Refusal("Điều kiện tìm chỉ nhận giá trị, không nhận biểu thức; hãy ghi thẳng giá trị cần tìm.");
		}
		return super.getElContext(scope);
	}

	/** Variables are not loaded for the name of a bean and cannot take its place. */
	@Override
	protected ELResolver createElResolver() {
		var resolver = new CompositeELResolver();
		resolver.add(new CaseNumberElResolver());
		resolver.add(new ReadOnlyMapELResolver(beans));
		resolver.add(new VariablesElResolver());
		resolver.add(new ModelBeanElResolver());
		return resolver;
	}

	@Override
	protected FunctionMapper createFunctionMapper() {
		return new FunctionMapper() {
			@Override
			public Method resolveFunction(String prefix, String name) {
				return null;
			}
		};
	}
}
