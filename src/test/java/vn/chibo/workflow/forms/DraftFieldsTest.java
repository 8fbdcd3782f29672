package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a form that is still being written. */
class DraftFieldsTest {

	private final ObjectMapper json = new ObjectMapper();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		"type":"textfield","validate":{"required":true,"minLength":5} | "e\\u0302\\u0301" | "ế"
		"type":"textarea","validate":{"required":true} | "  " | null
		"type":"number","validate":{"min":5} | 3 | 3
		"type":"number","serializeToString":true | "1.50" | "1.50"
		"type":"number" | "1.500" | "1.500"
		"type":"datetime","subtype":"date" | "31/02/2026" | "31/02/2026"
		"type":"datetime","subtype":"date","disallowPassedDates":true | "2001-02-03" | "2001-02-03"
		"type":"datetime","subtype":"time" | "08:45+07:00" | "08:45+07:00"
		"type":"checkbox","validate":{"required":true} | false | false
		"type":"radio","values":[{"value":"A"}] | "B" | "B"
		"type":"select","valuesKey":"offered" | "7" | "7"
		"type":"taglist","valuesKey":"offered" | ["7","8"] | ["7","8"]
		""")
	void whatAFieldCanHoldIsKeptRightOrWrong(String field, String typed, String kept) throws IOException {
		assertThat(draft("{\"key\":\"x\"," + field + "}", "{\"x\":" + typed + "}")).isEqualTo("{\"x\":" + kept + "}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		"type":"textfield" | ["a"]
		"type":"datetime","subtype":"date" | ["hôm qua"]
		"type":"textfield","readonly":true | "a"
		"type":"textfield","disabled":true | "a"
		""")
	void whatItCannotHoldIsLeftOut(String field, String typed) throws IOException {
		assertThat(draft("{\"key\":\"x\"," + field + "}", "{\"x\":" + typed + ",\"y\":\"của ai\"}")).isEqualTo("{}");
	}

	@Test
	void rowsStayAsTheyAre() throws IOException {
		assertThat(draft("""
			{"type":"dynamiclist","path":"places","properties":{"keep":"casefile","minRows":3},"components":[
			{"type":"textfield","key":"about","validate":{"required":true}},{"type":"checkbox","key":"isMember"}]}
			""", """
			{"places":[{"about":"Cha đẻ","isMember":true},{"about":"","isMember":false,"other":1},{}]}
			""")).isEqualTo(
			"{\"places\":[{\"about\":\"Cha đẻ\",\"isMember\":true},{\"about\":null,\"isMember\":false},{}]}");
	}

	private String draft(String component, String typed) throws IOException {
		var form = "{\"id\":\"f\",\"components\":[" + component + "]}";
		var fields = new FormReader(json, Clock.systemUTC(), new FeelConditions())
			.read(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))).fields();
		return json
			.writeValueAsString(DraftFields.of(fields, json.readValue(typed, new TypeReference<Map<String, Object>>() {
			})));
	}
}
