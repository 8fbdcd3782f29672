package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.casefile.Draft;

/** Writes what the source answered into the form that goes to the browser: values, option lists and tables. */
class FormFiller {

	/** What the source of a start form calls those of the values offered to begin with that are the person's own. */
	static final String OWN = "own";

	private final ObjectMapper json;
	private final Clock clock;

	FormFiller(ObjectMapper json, Clock clock) {
		this.json = json;
		this.clock = clock;
	}

	/** @param draft what the person has typed already; the browser begins with it, rows included */
	InputStream fill(OpenedForm opened, Optional<Draft> draft) {
		var form = (ObjectNode) opened.schema().json().deepCopy();
		fillComponents(form, opened.data(), false);
		form.put("writer", opened.login());
		form.put("forOthers", opened.forOthers());
		if (opened.data().get(OWN) instanceof Collection<?> own) {
			form.putObject("own").put("field", opened.schema().startingField()).set("values", json.valueToTree(own));
		}
		draft.ifPresent(typed -> form.putObject("draft").put("savedAt", typed.savedAt().toString())
			.set("data", json.valueToTree(DraftFields.of(opened.schema().fields(), typed.content()))));
		return new ByteArrayInputStream(form.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** What the form suggests itself where the source says nothing: the day on which it is opened. */
	private String suggested(JsonNode component) {
		return "today".equals(component.path("properties").path("default").asText()) ? LocalDate.now(clock).toString()
			: null;
	}

	/** @param inRow a new row begins empty: what the source calls by the same name belongs to the form around it */
	private void fillComponents(JsonNode container, Map<String, Object> data, boolean inRow) {
		for (var child : container.path("components")) {
			var component = (ObjectNode) child;
			fillComponents(component, data, inRow || "dynamiclist".equals(component.path("type").asText()));
			var value = data.getOrDefault(component.path("key").asText(), suggested(component));
			if (value != null && !inRow) {
				component.set("defaultValue", json.valueToTree(value));
			}
			var list = component.path("valuesKey").asText(null);
			if (list != null) {
				component.remove("valuesKey");
				component.set("values",
					offered(component.path("values"), json.valueToTree(data.getOrDefault(list, List.of()))));
			}
			var rows = component.path("dataSource").asText("");
			if (rows.startsWith("=")) {
				// JSON is FEEL: a list of contexts written out
				component.put("dataSource", "=" + json.valueToTree(data.getOrDefault(rows.substring(1),
					List.of())));
			}
		}
	}

	/** What the form has words for is offered in them, as it is read afterwards. */
	private JsonNode offered(JsonNode stated, JsonNode offered) {
		if (stated.isEmpty()) {
			return offered;
		}
		var values = offered.findValuesAsText("value");
		var options = json.createArrayNode();
		stated.forEach(option -> {
			if (values.contains(option.path("value").asText())) {
				options.add(option);
			}
		});
		return options;
	}
}
