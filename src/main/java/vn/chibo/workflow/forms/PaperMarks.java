package vn.chibo.workflow.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.casepage.PaperForms.Holds;

/**
 * A form says what becomes of what is filed with it: whether later forms quote a long text, and what the values of a list
 * are that its source offers, or which words they have. Nobody would read what it forgot to say.
 */
final class PaperMarks {

	private static final Set<String> HOLDS = Arrays.stream(Holds.values()).filter(kind -> kind != Holds.TEXT)
		.map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

	private PaperMarks() {
	}

	static void check(List<FormField> fields) {
		for (var field : fields) {
			var isLongText = "textarea".equals(field.component().path("type").asText()) && field.isKeptInCaseFile();
			refuseIf(isLongText && field.property("quote").isEmpty(), field, "'quote': yes, no or under which heading");
			refuseIf(isOfferedWithoutWords(field) && !HOLDS.contains(field.property("holds")), field,
				"'holds': one of " + HOLDS + ", or the words of its 'values'");
			// a row has no words of its own on later forms
			refuseIf(field.columns().stream().anyMatch(FormField::isQuoted), field, "no quote in its rows");
			check(field.columns());
		}
	}

	private static boolean isOfferedWithoutWords(FormField field) {
		return field.takesInput() && field.valuesKey() != null && field.values().isEmpty();
	}

	private static void refuseIf(boolean missing, FormField field, String what) {
		if (missing) {
			throw new IllegalStateException("Form field '%s' has to say %s".formatted(field.key(), what));
		}
	}
}
