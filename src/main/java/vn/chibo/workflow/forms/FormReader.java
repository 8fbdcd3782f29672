package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads a {@code .form}; one that states a rule which the gateway does not enforce is refused by the field's name. */
class FormReader {

	private static final Set<String> SHOWN_ONLY = Set.of("text", "separator", "spacer", "table");
	private static final Set<String> WITH_VALUE = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
		"radio", "select", "checklist");
	private static final Set<String> RULES = Set.of("required", "minLength", "maxLength", "min", "max", "pattern",
		"patternErrorMessage");

	private final ObjectMapper json;

	FormReader(ObjectMapper json) {
		this.json = json;
	}

	FormSchema read(InputStream form) {
		try {
			var root = json.readTree(form);
			var fields = new ArrayList<FormField>();
			collect(root, List.of(), fields);
			var opens = root.path("opensCase");
			return new FormSchema(root.path("id").asText(), root.path("title").asText(null),
				root.path("source").asText(null), opens.isMissingNode() ? null
					: new FormSchema.OpensCase(opens.path("prefix").asText(), opens.path("subject").asText()),
				root.path("filesInto").asText(null), List.copyOf(fields), root);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void collect(JsonNode container, List<String> outerHides, List<FormField> fields) {
		for (var component : container.path("components")) {
			var hides = new ArrayList<>(outerHides);
			var hide = component.path("conditional").path("hide").asText("");
			if (!hide.isEmpty()) {
				hides.add(hide.startsWith("=") ? hide.substring(1) : hide);
			}
			var type = component.path("type").asText();
			if ("group".equals(type)) {
				collect(component, hides, fields);
			} else if (WITH_VALUE.contains(type)) {
				fields.add(field(component, type, hides));
			} else if (!SHOWN_ONLY.contains(type)) {
				throw unsupported(component, "type " + type);
			}
		}
	}

	private static FormField field(JsonNode component, String type, List<String> hides) {
		component.path("validate").fieldNames().forEachRemaining(rule -> {
			if (!RULES.contains(rule)) {
				throw unsupported(component, "rule " + rule);
			}
		});
		if (component.path("readonly").isTextual() || component.has("valuesExpression")) {
			throw unsupported(component, "an expression the gateway does not evaluate");
		}
		if ("datetime".equals(type) && !"date".equals(component.path("subtype").asText())) {
			throw unsupported(component, "a time of day");
		}
		return new FormField(component.path("key").asText(), type,
			component.path("label").asText(component.path("dateLabel").asText(component.path("key").asText())),
			component.path("readonly").asBoolean() || component.path("disabled").asBoolean(),
			"casefile".equals(component.path("properties").path("keep").asText()), component.path("validate"),
			StreamSupport.stream(component.path("values").spliterator(), false)
				.map(option -> option.path("value").asText()).toList(),
			component.path("valuesKey").asText(null), List.copyOf(hides));
	}

	private static IllegalStateException unsupported(JsonNode component, String what) {
		return new IllegalStateException("Form field '%s': %s is not supported"
			.formatted(component.path("key").asText(component.path("id").asText()), what));
	}
}
