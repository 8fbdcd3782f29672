package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.expression.BeanFactoryResolver;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whatever a form shows or offers, its source knows. */
@ChiBoTest
class RelocationFormsTest {

	@Autowired
	Stage stage;
	@Autowired
	ApplicationContext application;
	@Autowired
	ObjectMapper json;

	static Stream<File> forms() {
		return Stream.of(Objects.requireNonNull(new File("forms/relocation").listFiles())).sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void sourceAnswersEveryReadOnlyFieldAndEveryList(File file) throws IOException {
		var form = json.readTree(file);
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", RelocationStory.LONG_AGO)
			.writesWithReasonForDelay().branchAgrees().slipIssuedBy("tochxa").runsOut("timer_presentationOverdue");
		var answered = ask(form.path("source").asText(), story);
		components(form).filter(field -> field.path("readonly").asBoolean()).map(field -> field.path("key").asText())
			.forEach(key -> assertThat(answered.get(key)).as(key).isNotNull().isNotEqualTo(""));
		components(form).filter(field -> field.has("valuesKey")).map(field -> field.path("valuesKey").asText())
			.forEach(key -> assertThat(answered).containsKey(key));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> ask(String source, RelocationStory story) {
		var context = new StandardEvaluationContext();
		context.setBeanResolver(new BeanFactoryResolver(application));
		context.setVariable("caseNumber", story.caseNumber());
		context.setVariable("authenticatedUserId", story.member());
		var expression = source.replaceAll("^\\$\\{(.*)}$", "@$1").replace("(", "(#");
		return (Map<String, Object>) new SpelExpressionParser().parseExpression(expression).getValue(context);
	}

	private static Stream<JsonNode> components(JsonNode container) {
		return StreamSupport.stream(container.path("components").spliterator(), false)
			.flatMap(component -> Stream.concat(Stream.of(component), components(component)));
	}
}
