package vn.chibo.workflow.rights;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.query.Query;
import org.springframework.util.ReflectionUtils;
import vn.chibo.base.Refusal;

/**
 * The queries within a command, at every depth: the command itself, what it carries, what a filter stores, what a query
 * asks in the alternative. The engine looks for expressions only in the outermost, and evaluates them in all.
 */
final class AskedQuestions {

	/** The fields of a class that can lead to a query, made accessible. */
	private static final Map<Class<?>, List<Field>> LEADING_ON = new ConcurrentHashMap<>();

	private AskedQuestions() {
	}

	/** @throws Refusal when one of them has an expression instead of a value */
	static void check(Object command) {
		check(command, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	/** @param seen the alternatives of a query contain it itself */
	private static void check(Object command, Set<Object> seen) {
		if (command == null || !seen.add(command)) {
			return;
		}
		if (command instanceof AbstractQuery<?, ?> query && !query.getExpressions().isEmpty()) {
			throw new Refusal("Điều kiện tìm chỉ nhận giá trị, không nhận biểu thức; hãy ghi thẳng giá trị cần tìm.");
		}
		if (command instanceof Filter filter) {
			check(filter.getQuery(), seen);
		} else if (command instanceof Collection<?> several) {
			several.forEach(one -> check(one, seen));
		} else {
			LEADING_ON.computeIfAbsent(command.getClass(), AskedQuestions::leadingOn)
				.forEach(field -> check(ReflectionUtils.getField(field, command), seen));
		}
	}

	private static List<Field> leadingOn(Class<?> type) {
		return Stream.<Class<?>>iterate(type, AskedQuestions::isOfTheEngine, Class::getSuperclass)
			.flatMap(part -> Arrays.stream(part.getDeclaredFields())).filter(field -> leadsToQueries(field.getType()))
			.peek(ReflectionUtils::makeAccessible).toList();
	}

	private static boolean isOfTheEngine(Class<?> type) {
		return type != null && type.getName().startsWith("org.camunda.bpm.engine.");
	}

	private static boolean leadsToQueries(Class<?> declared) {
		return Query.class.isAssignableFrom(declared) || Filter.class.isAssignableFrom(declared)
			|| Collection.class.isAssignableFrom(declared)
			|| isOfTheEngine(declared) && declared.getSimpleName().contains("Builder");
	}
}
