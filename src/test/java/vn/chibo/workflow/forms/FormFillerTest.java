package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.base.Choice;

/** What stands in a form when it reaches the browser. */
class FormFillerTest {

	private static final String FORM = """
		{"components": [{"type": "group", "components": [
		  {"type": "datetime", "key": "issuedOn", "properties": {"default": "today"}},
		  {"type": "datetime", "key": "presentedOn"},
		  {"type": "radio", "key": "outcome", "valuesKey": "outcomes",
		    "values": [{"label": "Chờ thêm", "value": "WAIT"}, {"label": "Thu hồi", "value": "RECALL"}]},
		  {"type": "select", "key": "memberId", "valuesKey": "members"}]}]}
		""";

	private final ObjectMapper json = new ObjectMapper();
	private final FormFiller filler = new FormFiller(json, Clock.fixed(Instant.parse("2026-11-23T18:30:00Z"),
		ZoneId.of("Asia/Ho_Chi_Minh")));

	@Test
	void theDayOfTheOpeningIsSuggestedInVietNam() throws IOException {
		assertThat(filled(Map.of())).contains("\"issuedOn\"", "\"defaultValue\":\"2026-11-24\"").containsOnlyOnce(
			"defaultValue");
	}

	@Test
	void whatTheSourceKnowsComesFirst() throws IOException {
		assertThat(filled(Map.of("issuedOn", "2026-11-02"))).contains("\"defaultValue\":\"2026-11-02\"")
			.doesNotContain("2026-11-24");
	}

	@Test
	void theSourceSaysWhichOptionsAreOfferedAndTheFormInWhichWords() throws IOException {
		assertThat(filled(Map.of("outcomes", List.of(new Choice("RECALL", "Hủy"), new Choice("LOSE", "Mất")))))
			.contains("\"values\":[{\"label\":\"Thu hồi\",\"value\":\"RECALL\"}]")
			.doesNotContain("WAIT", "Hủy", "LOSE", "valuesKey");
	}

	@Test
	void whatTheFormHasNoWordsForIsOfferedInThoseOfTheSource() throws IOException {
		assertThat(filled(Map.of("members", List.of(new Choice(7, "Lê Thị Na")))))
			.contains("\"values\":[{\"value\":\"7\",\"label\":\"Lê Thị Na\"}]");
	}

	@Test
	void saysForWhomItIsWrittenAndWhichBeginningsAreOnesOwn() throws IOException {
		assertThat(filled(Map.of("own", List.of("7")))).contains("\"own\":{\"field\":null,\"values\":[\"7\"]}",
			"\"forOthers\":\"Viết thay đồng chí Lê Thị Na.\"");
		assertThat(filled(Map.of())).doesNotContain("\"own\"");
	}

	private String filled(Map<String, Object> data) throws IOException {
		var schema = new FormSchema("some", "Some", null, null, null, null, List.of(), json.readTree(FORM));
		try (var form = filler.fill(new OpenedForm(schema, data, "an", null, null, null,
			"Viết thay đồng chí Lê Thị Na."), Optional.empty())) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
