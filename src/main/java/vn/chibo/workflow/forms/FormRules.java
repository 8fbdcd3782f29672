package vn.chibo.workflow.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.base.Choice;
import vn.chibo.base.Refusal;

/** Holds a submission against the form it was made with. */
class FormRules {

	private final FieldRules fields = new FieldRules();
	private final FeelConditions conditions;

	FormRules(FeelConditions conditions) {
		this.conditions = conditions;
	}

	/**
	 * @param offered   what the source of the form answered
	 * @param submitted what the browser sent
	 * @throws Refusal with one sentence for every fault
	 */
	Submission check(FormSchema schema, Map<String, Object> offered, Map<String, Object> submitted) {
		var faults = new ArrayList<String>();
		refuseUnknown(schema, submitted, faults);
		var values = new HashMap<String, Object>();
		for (var field : schema.fields()) {
			if (field.protectedFromInput()) {
				values.put(field.key(), offered.get(field.key()));
			} else {
				fields.read(field, submitted.get(field.key()), faults).ifPresent(value -> values.put(field.key(), value));
			}
		}
		// a field is hidden by what stands in the fields, so all are read before any is judged
		var seen = new HashMap<>(values);
		for (var field : schema.fields()) {
			if (field.hides().stream().anyMatch(hide -> conditions.isTrue(hide, seen))) {
				values.remove(field.key());
			} else if (!field.protectedFromInput()) {
				fields.judge(field, values.get(field.key()), optionsOf(field, offered), faults);
			}
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return Submission.of(schema, values);
	}

	private static void refuseUnknown(FormSchema schema, Map<String, Object> submitted, List<String> faults) {
		var known = schema.fields().stream().map(FormField::key).collect(Collectors.toSet());
		if (!known.containsAll(submitted.keySet())) {
			faults.add("Biểu mẫu gửi lên có ô không thuộc biểu mẫu này; hãy tải lại trang rồi điền lại.");
		}
	}

	private static Set<String> optionsOf(FormField field, Map<String, Object> offered) {
		if (field.valuesKey() == null) {
			return Set.copyOf(field.values());
		}
		return ((Collection<?>) offered.getOrDefault(field.valuesKey(), List.of())).stream()
			.map(option -> ((Choice) option).value()).collect(Collectors.toSet());
	}
}
