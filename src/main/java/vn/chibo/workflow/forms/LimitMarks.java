package vn.chibo.workflow.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form says of each day what it may not be before and after, of each count of a vote what it is a part of, and with which
 * address of the form a place should fit: nobody would check what it forgot to say.
 */
final class LimitMarks {

	/** What votes and opinions are counted in, in all forms. */
	private static final Set<String> VOTES = Set.of("present", "inFavour", "against", "blank");

	private LimitMarks() {
	}

	static void check(List<FormField> fields) {
		var keys = fields.stream().map(FormField::key).collect(Collectors.toSet());
		for (var field : fields) {
			if (field.takesInput() && field.isDay()) {
				refuseIf(field.property("notBefore").isEmpty() || field.property("notAfter").isEmpty(), field,
					"'notBefore' and 'notAfter': today, a day of its source, step or none");
			}
			if (field.takesInput() && field.kind() instanceof Numbers) {
				var whole = field.property("atMost") + field.property("partOf");
				refuseIf(whole.isEmpty() && VOTES.contains(field.key())
					|| !whole.isEmpty() && !whole.equals(Limits.STEP) && !keys.contains(whole), field,
					"'atMost' or 'partOf': a field of the form, or step");
			}
			var address = field.property("fits");
			refuseIf(!address.isEmpty() && !keys.contains(address), field, "'fits': a field of the form");
			var number = field.property("documentNumber");
			var day = field.property("datedBy");
			refuseIf(NumberedDocuments.asks(field) && (field.isRequired() || !number.matches("\\p{Lu}{1,10}")
				|| !Limits.TODAY.equals(day) && !keys.contains(day)), field,
				"'documentNumber': other, or a kind with 'datedBy': today or a day of the form; it is not required");
			check(field.columns());
		}
	}

	private static void refuseIf(boolean missing, FormField field, String what) {
		if (missing) {
			throw new IllegalStateException("Form field '%s' has to say %s".formatted(field.key(), what));
		}
	}
}
