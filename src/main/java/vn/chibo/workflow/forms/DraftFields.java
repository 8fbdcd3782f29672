package vn.chibo.workflow.forms;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a half-filled form is worth keeping: whatever its fields could hold, right or wrong. Nothing is refused; what
 * belongs to no field that takes input, or is not of its type, is left out.
 */
final class DraftFields {

	private DraftFields() {
	}

	/** In the form's order; null for a field that was emptied. */
	static Map<String, Object> of(List<FormField> fields, Map<?, ?> typed) {
		var kept = new LinkedHashMap<String, Object>();
		fields.stream().filter(FormField::takesInput).filter(field -> typed.containsKey(field.key())).forEach(field -> {
			var raw = typed.get(field.key());
			if (raw == null || raw instanceof String text && text.isBlank()) {
				kept.put(field.key(), null);
			} else {
				read(field, raw).ifPresent(value -> kept.put(field.key(), value));
			}
		});
		return kept;
	}

	private static Optional<Object> read(FormField field, Object raw) {
		try {
			var value = field.kind().read(field, raw);
			return Optional.of(field.columns().isEmpty() ? field.kind().kept(field, value)
				: ((List<?>) value).stream().map(row -> of(field.columns(), (Map<?, ?>) row)).toList());
		} catch (IllegalArgumentException | DateTimeException wrongType) {
			return field.kind().keepsWhatWasTyped() && !FieldKind.read(raw).isEmpty() ? Optional.of(raw)
				: Optional.empty();
		}
	}
}
