package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Reads a {@code .form}; one that states a rule which the gateway does not enforce is refused by the field's name. */
@Component
class FormReader {

	private static final Set<String> SHOWN_ONLY = Set.of("text", "separator", "spacer", "table");

	private final ObjectMapper json;
	private final Map<String, FieldKind> kinds;
	private final FeelConditions conditions;

	FormReader(ObjectMapper json, Clock clock, FeelConditions conditions) {
		this.json = json;
		this.conditions = conditions;
		var texts = new Texts();
		kinds = Map.of("textfield", texts, "textarea", texts, "number", new Numbers(), "datetime",
			new DatesAndTimes(clock),
			"checkbox", new Ticks(), "select", Choices.ofOne(), "radio", Choices.ofOne(), "checklist",
			Choices.ofSeveral(),
			"taglist", Choices.ofSeveral(), "dynamiclist", new Rows());
	}

	/**
	 * Reads a form before it is deployed.
	 *
	 * @throws IllegalStateException with the form and its field, when it uses what the gateway does not know, or does not
	 *                               say what becomes of what is filed with it
	 */
	FormSchema check(String path, JsonNode form) {
		try {
			var schema = read(form);
			if (schema.startingField() != null && schema.startedBy() == null) {
				throw new IllegalStateException("Form does not say who starts with it: startedBy is missing");
			}
			PaperMarks.check(schema.fields());
			LimitMarks.check(schema.fields());
			AttachMarks.check(schema);
			return schema;
		} catch (IllegalStateException unsupported) {
			throw new IllegalStateException(path + ": " + unsupported.getMessage(), unsupported);
		}
	}

	FormSchema read(InputStream form) {
		try {
			return read(json.readTree(form));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private FormSchema read(JsonNode form) {
		var opens = form.path("opensCase");
		return new FormSchema(form.path("id").asText(), form.path("title").asText(null),
			form.path("source").asText(null), opens.isMissingNode() ? null : opensCase(opens),
			form.path("filesInto").asText(null), form.path("startedBy").asText(null), fields(form, List.of(), false),
			form);
	}

	private static FormSchema.OpensCase opensCase(JsonNode opens) {
		var about = Arrays.stream(FormSchema.About.values())
			.filter(kind -> opens.has(kind.name().toLowerCase(Locale.ROOT)))
			.findFirst().orElseThrow(() -> new IllegalStateException("Form opens a case about nobody"));
		return new FormSchema.OpensCase(opens.path("prefix").asText(), about,
			opens.path(about.name().toLowerCase(Locale.ROOT)).asText());
	}

	private List<FormField> fields(JsonNode container, List<String> outerHides, boolean inRow) {
		var fields = new ArrayList<FormField>();
		for (var component : container.path("components")) {
			var type = component.path("type").asText();
			var known = "group".equals(type) || SHOWN_ONLY.contains(type) || kinds.containsKey(type);
			new ComponentCheck(component, inRow).passes(known);
			var hides = new ArrayList<>(outerHides);
			var hide = component.path("conditional").path("hide").asText("");
			if (!hide.isEmpty()) {
				check(component, hide.substring(1));
				hides.add(hide.substring(1));
			}
			if ("group".equals(type)) {
				fields.addAll(fields(component, hides, inRow));
			} else if (kinds.containsKey(type)) {
				fields.add(field(component, type, List.copyOf(hides)));
			}
		}
		if (fields.stream().map(FormField::key).distinct().count() < fields.size()) {
			throw new IllegalStateException("Form fields %s: a key stands twice".formatted(
				fields.stream().map(FormField::key).toList()));
		}
		return List.copyOf(fields);
	}

	private void check(JsonNode component, String condition) {
		try {
			conditions.check(condition);
		} catch (IllegalArgumentException unreadable) {
			throw new IllegalStateException("Form field '%s': its condition cannot be read"
				.formatted(component.path("key").asText(component.path("label").asText())), unreadable);
		}
	}

	private FormField field(JsonNode component, String type, List<String> hides) {
		var isList = "dynamiclist".equals(type);
		var key = component.path(isList ? "path" : "key").asText();
		return new FormField(key, kinds.get(type), component.path("label").asText(component.path("dateLabel")
			.asText(component.path("timeLabel").asText(key))), component.path("readonly").asBoolean(),
			component.path("disabled").asBoolean(), component,
			StreamSupport.stream(component.path("values").spliterator(),
				false).map(option -> option.path("value").asText()).toList(),
			component.path("valuesKey").asText(null), hides,
			isList ? fields(component, List.of(), true) : List.of());
	}
}
