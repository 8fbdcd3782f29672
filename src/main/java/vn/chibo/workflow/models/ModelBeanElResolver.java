package vn.chibo.workflow.models;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.springframework.aop.support.AopUtils;
import vn.chibo.base.ModelBean;

/** Calls the methods that a bean for models has itself; nothing else has methods, and nothing at all has properties. */
class ModelBeanElResolver extends BeanELResolver {

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		if (base == null || !hasItself(AopUtils.getTargetClass(base), method)) {
			throw new MethodNotFoundException("no method of a bean for models: " + method);
		}
		return super.invoke(context, base, method, types, arguments);
	}

	private static boolean hasItself(Class<?> type, Object method) {
		return type.isAnnotationPresent(ModelBean.class) && Arrays.stream(type.getDeclaredMethods())
			.anyMatch(declared -> Modifier.isPublic(declared.getModifiers()) && declared.getName().equals(method));
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base == null) {
			return null;
		}
		throw new PropertyNotFoundException("nothing has properties in a model: " + property);
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		throw new PropertyNotFoundException("nothing has properties in a model: " + property);
	}
}
