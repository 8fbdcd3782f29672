package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for forms: what people write stays in the case file. */
class FormTest {

	private static final Set<String> FREE_TEXT = Set.of("textfield", "textarea");
	private static final Set<String> NO_VALUE = Set.of("group", "text", "separator", "spacer", "table");

	static List<Path> forms() {
		return Models.files(".form");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void freeTextIsKeptInTheCaseFile(Path file) {
		assertThat(Models.components(Models.form(file)).filter(field -> FREE_TEXT.contains(field.path("type").asText()))
			.filter(field -> !Models.isReadOnly(field))).allSatisfy(field ->
				assertThat(Models.isKept(field)).as(key(field)).isTrue());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void freeTextHasAnEnd(Path file) {
		assertThat(Models.components(Models.form(file)).filter(field -> FREE_TEXT.contains(field.path("type").asText()))
			.filter(field -> !Models.isReadOnly(field))).allSatisfy(field ->
				assertThat(field.path("validate").path("maxLength").asInt()).as(key(field)).isBetween(1, 4000));
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
		var fields = Models.components(Models.form(file)).filter(field -> !NO_VALUE.contains(field.path("type").asText()))
			.toList();
		assertThat(fields.stream().map(FormTest::key)).doesNotHaveDuplicates().allSatisfy(key ->
			assertThat(key).matches("[a-z][a-zA-Z]*"));
		assertThat(fields).allSatisfy(field -> assertThat(field.path("label").asText(field.path("dateLabel").asText()))
			.as(key(field)).isNotBlank());
	}

	private static String key(JsonNode field) {
		return field.path("key").asText(field.path("path").asText());
	}
}
