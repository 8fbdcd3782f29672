package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for forms: what people write stays in the case file. */
class FormTest {

	private static final Set<String> FREE_TEXT = Set.of("textfield", "textarea");
	private static final Set<String> NO_VALUE = Set.of("group", "text", "separator", "spacer", "table");

	private static final int LONGEST_LABEL = 90;
	private static final int LONGEST_HELP = 120;

	static List<Path> forms() {
		return Models.files(".form");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void freeTextIsKeptInTheCaseFile(Path file) {
		assertThat(Models.components(Models.form(file)).filter(field -> FREE_TEXT.contains(field.path("type").asText()))
			.filter(field -> !Models.isReadOnly(field)))
			.allSatisfy(field -> assertThat(Models.isKept(field)).as(key(field)).isTrue());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void freeTextHasAnEnd(Path file) {
		assertThat(Models.components(Models.form(file)).filter(field -> FREE_TEXT.contains(field.path("type").asText()))
			.filter(field -> !Models.isReadOnly(field)))
			.allSatisfy(field -> assertThat(field.path("validate").path("maxLength").asInt()).as(key(field))
				.isBetween(1, 4000));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void formIsNamedAfterItsFolderAndFile(Path file) {
		var form = Models.form(file);
		assertThat(form.path("id").asText()).isEqualTo(file.getParent().getFileName() + "-"
			+ file.getFileName().toString().replace(".form", ""));
		assertThat(form.path("title").asText()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void fieldsHaveWordsAsKeysEachOnceAndALabel(Path file) {
		var fields = Models.components(Models.form(file))
			.filter(field -> !NO_VALUE.contains(field.path("type").asText()))
			.toList();
		assertThat(fields.stream().map(FormTest::key)).doesNotHaveDuplicates()
			.allSatisfy(key -> assertThat(key).matches("[a-z][a-zA-Z]*"));
		assertThat(fields).allSatisfy(field -> assertThat(field.path("label").asText(field.path("dateLabel").asText()))
			.as(key(field)).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aLabelIsShortAndWhatIsToBeSaidBesidesIsAHelpLine(Path file) {
		assertThat(inputs(file)).allSatisfy(field -> {
			assertThat(label(field).length()).as(label(field)).isLessThanOrEqualTo(LONGEST_LABEL);
			assertThat(field.path("description").asText().length()).as(key(field)).isLessThanOrEqualTo(LONGEST_HELP);
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aNumberSaysBetweenWhichNumbersItLies(Path file) {
		assertThat(inputs(file).filter(field -> "number".equals(field.path("type").asText())))
			.allSatisfy(field -> assertThat(field.path("validate").has("min") && field.path("validate").has("max"))
				.as(key(field)).isTrue());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whoOrWhereIsFoundByTypingInAListOfTheRegister(Path file) {
		assertThat(inputs(file).filter(field -> "select".equals(field.path("type").asText()) && field.has("valuesKey")))
			.allSatisfy(field -> assertThat(field.path("searchable").asBoolean()).as(key(field)).isTrue());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void onlyTodayIsSuggestedAndOnlyForADay(Path file) {
		assertThat(Models.components(Models.form(file)).filter(field -> field.path("properties").has("default")))
			.allSatisfy(field -> {
				assertThat(field.path("subtype").asText()).as(key(field)).isEqualTo("date");
				assertThat(field.path("properties").path("default").asText()).isEqualTo("today");
			});
	}

	/** What is only shown and has no value is nothing at the server and an empty text in the browser. */
	@ParameterizedTest
	@MethodSource("forms")
	void whoAsksWhetherATextIsMissingAsksForTheEmptyOneToo(Path file) {
		var texts = Models.components(Models.form(file))
			.filter(field -> FREE_TEXT.contains(field.path("type").asText())).map(FormTest::key).toList();
		assertThat(Models.components(Models.form(file)).map(field -> field.path("conditional").path("hide").asText()))
			.allSatisfy(hidden -> assertThat(texts).as(hidden)
				.noneMatch(key -> hidden.matches("(?s).*\\b" + key + " = null.*")
					&& !hidden.matches("(?s).*\\b" + key + " = \"\".*")));
	}

	/** A paper that nobody fills in has a form too, which says so. */
	@ParameterizedTest
	@MethodSource("forms")
	void formIsOpenedOrSaysWhoFilesItsPaper(Path file) {
		var form = Models.form(file);
		var opened = Models.procedure(file, ".bpmn").stream()
			.anyMatch(model -> Models.text(model).contains("formRef=\"" + form.path("id").asText() + "\""));
		assertThat(form.has("filedBy")).isNotEqualTo(opened);
		assertThat(form.path("filedBy").asText("step")).isIn("step", "page");
	}

	/** The part compares it with the seats of the register. */
	@Test
	void committeesAreCountedInOneWay() {
		assertThat(Models.files(".form")).allSatisfy(file -> assertThat(Models.text(file)).as(file.toString())
			.doesNotContain("\"committeeTotal\","));
	}

	/** Who writes for somebody else reads for whom, and nothing that the form does not show anyway. */
	@Test
	void formOfATaskThatIsGivenByNameSaysInWhoseName() {
		var given = Models.files(".bpmn").stream().map(Models::bpmn)
			.flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
			.filter(task -> task.getCamundaCandidateUsers() != null).map(UserTask::getCamundaFormRef).toList();
		var forms = Models.files(".form").stream().map(Models::form).filter(form -> form.has("inNameOf")).toList();
		assertThat(forms).extracting(form -> form.path("id").asText()).containsExactlyInAnyOrderElementsOf(given);
		assertThat(forms).allSatisfy(form -> assertThat(Models.components(form).filter(Models::isReadOnly))
			.extracting(FormTest::key).as(form.path("id").asText()).contains(form.path("inNameOf").asText()));
	}

	@Test
	void partIsIncludedSomewhere() {
		var all = Stream.concat(Models.files(".form").stream(), Models.files(".json").stream()).map(Models::text)
			.toList();
		assertThat(Models.files(".json")).allSatisfy(part -> {
			var name = Path.of("forms").relativize(part).toString().replace(".json", "");
			assertThat(all).as(name).anyMatch(text -> text.contains("\"include\": \"" + name + "\""));
		});
	}

	private static Stream<JsonNode> inputs(Path file) {
		return Models.components(Models.form(file)).filter(field -> !NO_VALUE.contains(field.path("type").asText()))
			.filter(field -> !Models.isReadOnly(field));
	}

	private static String label(JsonNode field) {
		return field.path("label").asText(field.path("dateLabel").asText());
	}

	private static String key(JsonNode field) {
		return field.path("key").asText(field.path("path").asText());
	}
}
