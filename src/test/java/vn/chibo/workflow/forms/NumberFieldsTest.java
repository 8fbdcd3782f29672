package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a form asks for the number of a document it says whose it is, and of which kind. */
class NumberFieldsTest {

	private static final String NUMBER = "Số (nghị quyết|quyết định|giấy giới thiệu|giới thiệu nội bộ|công văn|báo cáo|văn bản).*";

	@Test
	void everyNumberOfADocumentSaysWhoGivesIt() throws IOException {
		var asking = fields().stream().filter(field -> field.path("label").asText().matches(NUMBER)).toList();
		assertThat(asking).hasSizeGreaterThan(14).allSatisfy(field -> assertThat(field.path("properties")
			.path("documentNumber").asText()).as(field.toString()).isNotEmpty());
	}

	@Test
	void everyKindIsCounted() throws IOException {
		var counted = Files.readString(Path.of("bpmn/numbering/counting.dmn"));
		assertThat(fields().stream().map(field -> field.path("properties").path("documentNumber").asText())
			.filter(kind -> !kind.isEmpty() && !kind.equals(NumberedDocuments.OTHER))).isNotEmpty()
			.allSatisfy(kind -> assertThat(counted).contains("\"" + kind + "\""));
	}

	private static List<JsonNode> fields() throws IOException {
		var found = new ArrayList<JsonNode>();
		try (var files = Files.walk(Path.of("forms"))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				add(new ObjectMapper().readTree(file.toFile()), found);
			}
		}
		return found;
	}

	private static void add(JsonNode container, List<JsonNode> found) {
		container.path("components").forEach(component -> {
			found.add(component);
			add(component, found);
		});
	}
}
