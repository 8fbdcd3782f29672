package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * A field of a form that takes a value.
 *
 * @param protectedFromInput read-only or disabled: whatever is submitted for it is dropped
 * @param validate           the form's own rules, never null
 * @param values             options written in the form; empty when {@code valuesKey} names a list of the source
 * @param hides              FEEL conditions, its own and those of the groups around it; one that is true hides the field
 */
record FormField(String key, String type, String label, boolean protectedFromInput, boolean keptInCaseFile,
		JsonNode validate, List<String> values, String valuesKey, List<String> hides) {

	private static final Set<String> CHOOSING_ONE = Set.of("select", "radio");
	private static final Set<String> TEXTS = Set.of("textfield", "textarea");

	boolean choosesOne() {
		return CHOOSING_ONE.contains(type);
	}

	boolean choosesMany() {
		return "checklist".equals(type);
	}

	boolean isText() {
		return TEXTS.contains(type);
	}

	boolean isRequired() {
		return validate.path("required").asBoolean();
	}
}
