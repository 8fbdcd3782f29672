package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.expression.BeanFactoryResolver;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.workflow.forms.FormFiles;

/** Whatever a form shows or offers, its source knows. */
@ChiBoTest
class RelocationFormsTest {

	@Autowired
	Stage stage;
	@Autowired
	ApplicationContext application;
	@Autowired
	FormFiles files;

	/** Shown when the dossier goes along with its list, as in {@code DossierOfMoverTest}; in this story nobody has written one. */
	private static final Set<String> OF_A_LISTED_DOSSIER = Set.of("dossierElsewhere", "dossierReceiver", "dossierList");

	static Stream<String> forms() {
		return Stream.of(Objects.requireNonNull(new File("forms/relocation").list()))
			.filter(name -> name.endsWith(".form"))
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void sourceAnswersEveryReadOnlyFieldAndEveryList(String file) {
		var form = files.read("relocation/" + file);
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", RelocationStory.LONG_AGO)
			.writesWithReasonForDelay().branchAgrees().slipIssuedBy("tochxa")
			.runsOut(RelocationModel.TIMER_PRESENTATION_OVERDUE);
		Map<String, Object> answered = form.has("filedBy") ? Map.of() : ask(form.path("source").asText(), story);
		components(form).filter(field -> field.path("readonly").asBoolean()).map(field -> field.path("key").asText())
			.filter(key -> !OF_A_LISTED_DOSSIER.contains(key))
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
