package vn.chibo.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every label of the webapps has its Vietnamese, and none is left of a release before. */
class LocalesTest {

	/** Signs and names of formats are the same everywhere. */
	private static final Set<String> UNTRANSLATABLE = Set.of("<", "<=", ">", ">=", "CSV", "JSON");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
	/** Only a greeting and a banner that we do not show leave out their links. */
	private static final Set<String> NOT_SHOWN = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO");

	@ParameterizedTest
	@ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
	void theKeysAreTheWebappsOwn(String webapp) throws IOException {
		assertThat(keys(read(webapp, "vi"), "")).isEqualTo(keys(read(webapp, "en"), ""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
	void noLabelIsEmptyOrEnglish(String webapp) throws IOException {
		var english = read(webapp, "en").path("labels");
		var wrong = new TreeMap<String, String>();
		read(webapp, "vi").path("labels").fields().forEachRemaining(label -> {
			var said = label.getValue().asText();
			var inEnglish = english.path(label.getKey()).asText();
			if (said.isEmpty() != inEnglish.isEmpty()
				|| !said.isEmpty() && said.equals(inEnglish) && !UNTRANSLATABLE.contains(said)) {
				wrong.put(label.getKey(), said);
			}
		});
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
	void whatAScriptFillsInIsNamedAsTheScriptNamesIt(String webapp) throws IOException {
		var english = read(webapp, "en").path("labels");
		var wrong = new TreeMap<String, String>();
		read(webapp, "vi").path("labels").fields().forEachRemaining(label -> {
			var inEnglish = english.path(label.getKey()).asText();
			if (!placeholders(label.getValue().asText()).equals(placeholders(inEnglish))
				&& !NOT_SHOWN.contains(label.getKey())) {
				wrong.put(label.getKey(), label.getValue().asText());
			}
		});
		assertThat(wrong).isEmpty();
	}

	private static Set<String> placeholders(String text) {
		var found = new TreeSet<String>();
		PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
		return found;
	}

	/** Lists of names of days and months count as one key, with their length. */
	private static Set<String> keys(JsonNode node, String path) {
		var keys = new TreeSet<String>();
		if (node.isObject()) {
			node.fields().forEachRemaining(field -> keys.addAll(keys(field.getValue(), path + "/" + field.getKey())));
		} else {
			keys.add(node.isArray() ? path + "[" + node.size() + "]" : path);
		}
		return keys;
	}

	private static JsonNode read(String webapp, String language) throws IOException {
		var file = new ClassPathResource("META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(webapp,
			language));
		// the webapps' own begin with a byte order mark
		return new ObjectMapper().readTree(file.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", ""));
	}
}
