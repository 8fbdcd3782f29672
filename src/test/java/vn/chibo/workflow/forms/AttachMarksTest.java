package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.base.Refusal;

/** What a form may say of attachments, and what it is held to. */
class AttachMarksTest {

	private static final String DECISION = """
		{"key": "decision", "label": "Chọn", "type": "radio", "values": [{"value": "YES"}, {"value": "NO"}],
		 "properties": {"attach": "decision", "attachFor": "YES"}}""";

	private final ObjectMapper json = new ObjectMapper();
	private final FeelConditions conditions = new FeelConditions();
	private final FormReader reader = new FormReader(json, Clock.systemUTC(), conditions);
	private final FormRules rules = new FormRules(conditions, Clock.systemUTC());

	@Test
	void onlyTheAnswerThatNeedsItIsHeldToIt() throws IOException {
		var form = form("", DECISION);
		assertThat(form.attached()).containsExactly("decision");
		assertThatThrownBy(() -> rules.check(form, Map.of(), Map.of("decision", "YES"), () -> Set.of("minutes")))
			.isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Việc này cần có tệp đính kèm: quyết định đã ký, đóng dấu; hãy ");
		assertThat(rules.check(form, Map.of(), Map.of("decision", "YES"), () -> Set.of("decision")).paper())
			.isNotEmpty();
		assertThat(rules.check(form, Map.of(), Map.of("decision", "NO"), () -> {
			throw new AssertionError("nobody is asked");
		}).paper()).isNotEmpty();
	}

	@Test
	void whatIsHiddenNeedsNothing() throws IOException {
		var form = form("", DECISION + """
			, {"key": "vote", "label": "Phiếu", "type": "textfield", "properties": {"attach": "minutes"},
			   "conditional": {"hide": "=decision != \\"YES\\""}}""");
		assertThat(rules.check(form, Map.of(), Map.of("decision", "NO"), Set::of).paper()).isNotEmpty();
		assertThatThrownBy(() -> rules.check(form, Map.of(), Map.of("decision", "YES"), Set::of))
			.hasMessageContainingAll("quyết định đã ký", "biên bản, nghị quyết của hội nghị");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		`` | "properties": {"attach": "photo"} | attach photo
		`` | "properties": {"attachFor": "YES"} | attachFor without attach
		`` | "properties": {"attach": "minutes", "attachFor": "PERHAPS"} | attachFor PERHAPS
		`` | "readonly": true, "properties": {"attach": "minutes"} | attach where nothing is filled in
		`"shows": ["photo"],` | "properties": {} | no attachment is called so
		`"filesInto": "x", "startedBy": "Ai",` | "properties": {"attach": "minutes"} | attach on a start form""")
	void whatNobodyEnforcesStopsTheStart(String head, String field, String fault) {
		assertThatThrownBy(
			() -> form(head, "{\"key\": \"x\", \"label\": \"X\", \"type\": \"textfield\", " + field + "}"))
			.isInstanceOf(IllegalStateException.class).hasMessageContaining(fault);
	}

	private FormSchema form(String head, String components) throws IOException {
		return reader.check("test.form",
			json.readTree("{\"id\": \"t\", " + head + " \"components\": [" + components + "]}"));
	}
}
