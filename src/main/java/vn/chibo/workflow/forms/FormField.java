package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A field of a form that takes a value.
 *
 * @param readOnly  shown, and sent back by the browser: what is submitted for it does not count
 * @param disabled  shown, and not sent back
 * @param component as the form states it
 * @param values    options written in the form
 * @param valuesKey names the list of the source that says what can be chosen: of the options of the form, when it has any
 * @param hides     FEEL conditions, its own and those of the groups around it; one that is true hides the field
 * @param columns   the fields of a row, when it is a list
 */
record FormField(String key, FieldKind kind, String label, boolean readOnly, boolean disabled, JsonNode component,
		List<String> values, String valuesKey, List<String> hides, List<FormField> columns) {

	boolean takesInput() {
		return !readOnly && !disabled;
	}

	/** Whether it is filed with the paper: what people fill in, and of what they are shown that which the paper has to say. */
	boolean isFiled() {
		return takesInput() || readOnly && isKeptInCaseFile();
	}

	boolean isDay() {
		return "date".equals(component.path("subtype").asText());
	}

	boolean isKeptInCaseFile() {
		return "casefile".equals(property("keep"));
	}

	/** Whether those who come later in the case read what was written here. */
	boolean isQuoted() {
		return !Set.of("", "no").contains(property("quote"));
	}

	/** One of ours; empty when the form does not state it. */
	String property(String name) {
		return component.path("properties").path(name).asText();
	}

	/** What the form calls an option; the value itself where it does not. */
	String wordFor(String value) {
		return StreamSupport.stream(component.path("values").spliterator(), false)
			.filter(option -> value.equals(option.path("value").asText())).map(option -> option.path("label").asText())
			.findFirst().orElse(value);
	}

	/** A rule of {@code validate}; missing when the form does not state it. */
	JsonNode rule(String name) {
		return component.path("validate").path(name);
	}

	boolean isRequired() {
		return rule("required").asBoolean();
	}
}
