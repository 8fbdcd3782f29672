package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression in a model or form can be answered: by a bean that is meant for models, or by a variable. */
class ExpressionTest {

	private static final Pattern WORD = Pattern.compile("[a-zA-Z_]\\w*");
	private static final Pattern SET = Pattern.compile("(?:resultVariable|elementVariable)=\"(\\w+)\"");
	private static final Set<String> ALWAYS_THERE = Set.of("caseNumber", "authenticatedUserId", "true", "false", "null",
		"empty", "not", "and", "or");

	static List<Path> models() {
		return Stream.concat(Models.files(".bpmn").stream(), Models.files(".form").stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("models")
	void beansAnswerWhatIsAskedOfThem(Path file) {
		assertThat(Expressions.unanswered(Models.text(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void variablesAreSetBySomeForm(Path file) {
		var known = new TreeSet<>(ALWAYS_THERE);
		known.addAll(variables(file));
		for (var expression : Expressions.in(Models.text(file))) {
			var withoutTexts = expression.replaceAll("'[^']*'", "");
			var withoutCalls = Expressions.CALL.matcher(withoutTexts).replaceAll("$3");
			assertThat(WORD.matcher(withoutCalls).results().map(word -> word.group())).as(expression)
				.allSatisfy(word -> assertThat(known).contains(word));
		}
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
}
