package vn.chibo.workflow.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person submitted, after the form's rules: every field that counts, in the form's order.
 *
 * @param paper     all fields, for the case file
 * @param variables those that the model routes by, for the engine
 */
record Submission(Map<String, Object> paper, Map<String, Object> variables) {

	static Submission of(FormSchema schema, Map<String, Object> accepted) {
		var paper = new LinkedHashMap<String, Object>();
		var variables = new LinkedHashMap<String, Object>();
		schema.fields().stream().filter(field -> !field.protectedFromInput()).forEach(field -> {
			var value = accepted.get(field.key());
			if (value != null) {
				paper.put(field.key(), value);
			}
			if (!field.keptInCaseFile()) {
				variables.put(field.key(), value);
			}
		});
		return new Submission(paper, variables);
	}
}
