package vn.chibo.models;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chibo.base.ModelBean;

/** The expressions in the text of a model or form, and the beans that they ask. */
public final class Expressions {

	static final Pattern CALL = Pattern.compile("([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)\\(([^()]*)\\)");
	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
	private static final Map<String, Class<?>> BEANS = beans();

	private Expressions() {
	}

	static List<String> in(String text) {
		var read = text.replace("&#39;", "'").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
		return EXPRESSION.matcher(read).results().map(found -> found.group(1)).toList();
	}

	/** Those that ask for a bean which is not there, or does not answer so many arguments by that name. */
	public static List<String> unanswered(String text) {
		return in(text).stream()
			.filter(expression -> !CALL.matcher(expression).results().allMatch(Expressions::isAnswered)).toList();
	}

	private static boolean isAnswered(MatchResult call) {
		var arity = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
		var bean = BEANS.get(call.group(1));
		return bean != null && Arrays.stream(bean.getDeclaredMethods())
			.anyMatch(method -> Modifier.isPublic(method.getModifiers()) && method.getName().equals(call.group(2))
				&& method.getParameterCount() == arity);
	}

	private static Map<String, Class<?>> beans() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
		var beans = new HashMap<String, Class<?>>();
		Stream.of("vn.chibo", "example").flatMap(root -> scanner.findCandidateComponents(root).stream())
			.forEach(found -> {
				var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
				beans.put(type.getAnnotation(ModelBean.class).value(), type);
			});
		return beans;
	}
}
