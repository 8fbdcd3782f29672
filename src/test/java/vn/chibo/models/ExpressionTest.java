package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chibo.base.ModelBean;

/** Every expression in a model or form can be answered: by a bean that is meant for models, or by a variable. */
class ExpressionTest {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
	private static final Pattern CALL = Pattern.compile("([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)\\(([^()]*)\\)");
	private static final Pattern WORD = Pattern.compile("[a-zA-Z_]\\w*");
	private static final Pattern SET = Pattern.compile("(?:resultVariable|elementVariable)=\"(\\w+)\"");
	private static final Set<String> ALWAYS_THERE = Set.of("caseNumber", "authenticatedUserId", "true", "false", "null",
		"empty", "not", "and", "or");
	private static final Map<String, Class<?>> BEANS = beans();

	static List<Path> models() {
		return Stream.concat(Models.files(".bpmn").stream(), Models.files(".form").stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("models")
	void beansAnswerWhatIsAskedOfThem(Path file) {
		for (var expression : expressions(file)) {
			var call = CALL.matcher(expression);
			while (call.find()) {
				var arity = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
				assertThat(BEANS).as(expression).containsKey(call.group(1));
				assertThat(publicMethods(BEANS.get(call.group(1)))).as(expression)
					.anyMatch(method -> method.getName().equals(call.group(2)) && method.getParameterCount() == arity);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void variablesAreSetBySomeForm(Path file) {
		var known = new TreeSet<>(ALWAYS_THERE);
		known.addAll(variables(file));
		for (var expression : expressions(file)) {
			var withoutTexts = expression.replaceAll("'[^']*'", "");
			var withoutCalls = CALL.matcher(withoutTexts).replaceAll("$3");
			assertThat(WORD.matcher(withoutCalls).results().map(word -> word.group())).as(expression)
				.allSatisfy(word -> assertThat(known).contains(word));
		}
	}

	private static List<String> expressions(Path file) {
		var text = Models.text(file).replace("&#39;", "'").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;",
			">");
		return EXPRESSION.matcher(text).results().map(found -> found.group(1)).toList();
	}

	/** The variables of a procedure: what its forms do not keep in the case file, and what its steps answer. */
	private static List<String> variables(Path file) {
		var names = new ArrayList<String>();
		for (var form : Models.procedure(file, ".form")) {
			Models.components(Models.form(form)).filter(field -> field.has("key"))
				.filter(field -> !Models.isReadOnly(field) && !Models.isKept(field))
				.forEach(field -> names.add(field.path("key").asText()));
		}
		Models.procedure(file, ".bpmn").forEach(model -> SET.matcher(Models.text(model)).results()
			.forEach(set -> names.add(set.group(1))));
		return names;
	}

	private static List<Method> publicMethods(Class<?> bean) {
		return Arrays.stream(bean.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
			.toList();
	}

	private static Map<String, Class<?>> beans() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
		var beans = new HashMap<String, Class<?>>();
		scanner.findCandidateComponents("vn.chibo").forEach(found -> {
			var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
			beans.put(type.getAnnotation(ModelBean.class).value(), type);
		});
		return beans;
	}
}
