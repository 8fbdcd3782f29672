package vn.chibo.workflow.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person submitted, after the form's rules: every field that counts, in the form's order.
 *
 * @param paper     all fields, and what was shown of whom or what the paper speaks, for the case file
 * @param variables those that the model routes by, for the engine
 */
record Submission(Map<String, Object> paper, Map<String, Object> variables) {

	static Submission of(FormSchema schema, Map<String, Object> accepted, Map<String, Object> offered) {
		var paper = new LinkedHashMap<String, Object>();
		var variables = new LinkedHashMap<String, Object>();
		schema.fields().stream().filter(FormField::isFiled).forEach(field -> {
			var value = field.takesInput() ? accepted.get(field.key()) : offered.get(field.key());
			if (value != null) {
				paper.put(field.key(), value);
			}
			if (!field.isKeptInCaseFile()) {
				variables.put(field.key(), variable(value));
			}
		});
		return new Submission(paper, variables);
	}

	/** The engine has whole numbers and doubles; anything else would be stored as an object. */
	private static Object variable(Object value) {
		if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().scale() <= 0 && number.precision() < 18 ? (Object) number.longValue()
				: (Object) number.doubleValue();
		}
		return value;
	}
}
