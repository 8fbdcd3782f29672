package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

/** A form is deployed whole: what it includes stands in its place, and what is hidden when empty has its condition. */
class FormFilesTest {

	private static final String NAME = "{\"type\":\"textfield\",\"key\":\"name\",\"readonly\":true";

	@TempDir
	Path folder;
	FormFiles files;

	@BeforeEach
	void empty() {
		files = new FormFiles(new FileSystemResource(folder + "/"), new ObjectMapper());
	}

	private void file(String name, String components) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), "{\"components\": [" + components + "]}");
	}

	private String whole(String components) throws IOException {
		file("a/b.form", components);
		return files.read("a/b.form").path("components").toString();
	}

	@Test
	void whatIsIncludedStandsInItsPlace() throws IOException {
		file("heads/two.json", "{\"type\":\"text\",\"text\":\"1\"}, {\"type\":\"text\",\"text\":\"2\"}");
		assertThat(whole("""
			{"include": "heads/two"},
			{"type": "group", "components": [{"type": "text", "text": "0"}, {"include": "heads/two"}]}
			""")).isEqualTo("""
			[{"type":"text","text":"1"},{"type":"text","text":"2"},{"type":"group","components":[\
			{"type":"text","text":"0"},{"type":"text","text":"1"},{"type":"text","text":"2"}]}]""");
	}

	@Test
	void whatIsIncludedMayIncludeAgainAndBeIncludedTwice() throws IOException {
		file("heads/inner.json", "{\"type\":\"text\",\"text\":\"1\"}");
		file("heads/outer.json", "{\"type\":\"group\",\"components\":[{\"include\":\"heads/inner\"}]}");
		assertThat(whole("{\"include\":\"heads/outer\"},{\"include\":\"heads/inner\"}")).isEqualTo("""
			[{"type":"group","components":[{"type":"text","text":"1"}]},{"type":"text","text":"1"}]""");
	}

	@Test
	void includeOfNoFileIsToldWithTheFormAndTheFilesThatLeadToIt() throws IOException {
		file("heads/outer.json", "{\"include\":\"heads/innner\"}");
		assertThatThrownBy(() -> whole("{\"include\":\"heads/outer\"}")).isInstanceOf(IllegalStateException.class)
			.hasMessage("forms/a/b.form includes heads/outer.json includes heads/innner.json: there is no such file");
	}

	@Test
	void includeThatGoesRoundIsTold() throws IOException {
		file("heads/one.json", "{\"include\":\"heads/two\"}");
		file("heads/two.json", "{\"type\":\"group\",\"components\":[{\"include\":\"heads/one\"}]}");
		assertThatThrownBy(() -> whole("{\"include\":\"heads/one\"}")).isInstanceOf(IllegalStateException.class)
			.hasMessage("forms/a/b.form includes heads/one.json includes heads/two.json includes heads/one.json: "
				+ "includes itself");
	}

	@Test
	void includeSaysNothingBesides() throws IOException {
		file("heads/one.json", "");
		assertThatThrownBy(() -> whole("{\"include\":\"heads/one\",\"conditional\":{\"hide\":\"=x\"}}"))
			.hasMessageStartingWith("forms/a/b.form: an include that says more");
	}

	@Test
	void fileThatIsNoFormIsNamed() throws IOException {
		Files.createDirectories(folder.resolve("heads"));
		Files.writeString(folder.resolve("heads/list.json"), "[]");
		Files.writeString(folder.resolve("heads/empty.json"), "{}");
		assertThatThrownBy(() -> whole("{\"include\":\"heads/list\"}"))
			.hasMessage("forms/a/b.form includes heads/list.json: cannot be read");
		assertThatThrownBy(() -> whole("{\"include\":\"heads/empty\"}"))
			.hasMessage("forms/a/b.form includes heads/empty.json: has no components");
	}

	@Test
	void fieldIsHiddenWhenEmpty() throws IOException {
		assertThat(whole(NAME + ",\"properties\":{\"hide\":\"whenEmpty\"}}"))
			.isEqualTo("[" + NAME + ",\"conditional\":{\"hide\":\"=(name = null or name = \\\"\\\")\"}}]");
	}

	@Test
	void groupIsHiddenWhenAllOfItIsEmptyAlsoWhatItIncludes() throws IOException {
		file("heads/name.json", NAME + "}");
		assertThat(whole("""
			{"type": "group", "properties": {"hide": "whenEmpty"}, "components": [{"include": "heads/name"},
				{"type": "textarea", "key": "said", "readonly": true}]}
			""")).contains("\"hide\":\"=(name = null or name = \\\"\\\") and (said = null or said = \\\"\\\")\"")
			.doesNotContain("whenEmpty");
	}

	@Test
	void whatTakesInputOrHasAConditionOfItsOwnIsNotHiddenWhenEmptyAndSoRefused() throws IOException {
		var input = "{\"type\":\"textfield\",\"key\":\"name\",\"properties\":{\"hide\":\"whenEmpty\"}}";
		assertThat(whole(input)).isEqualTo("[" + input + "]");
		var both = NAME + ",\"conditional\":{\"hide\":\"=x\"},\"properties\":{\"hide\":\"whenEmpty\"}}";
		assertThat(whole(both)).isEqualTo("[" + both + "]");
	}

	@Test
	void isTheSameHoweverItIsWritten() throws IOException {
		file("heads/name.json", NAME + "}");
		assertThat(whole("{ \"include\" : \"heads/name\" }")).isEqualTo(whole(NAME + "}"));
	}
}
