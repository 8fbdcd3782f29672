package vn.chibo.workflow.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.chibo.base.Choice;
import vn.chibo.base.TypedText;

/** One submission under check: what is accepted of it, and every fault found on the way. */
class FormCheck {

	private static final String UNKNOWN = "Biểu mẫu gửi lên có ô không thuộc biểu mẫu này; hãy tải lại trang rồi điền "
		+ "lại.";

	private final FeelConditions conditions;
	private final Map<String, Object> offered;
	private final LocalDate today;
	private final Supplier<Set<String>> attached;
	private final List<String> faults = new ArrayList<>();

	FormCheck(FeelConditions conditions, Map<String, Object> offered, LocalDate today,
			Supplier<Set<String>> attached) {
		this.conditions = conditions;
		this.offered = offered;
		this.today = today;
		this.attached = attached;
	}

	List<String> faults() {
		return faults;
	}

	/** The values that count, in the form's order: of fields that take input and are not hidden. */
	Map<String, Object> accept(List<FormField> fields, Map<String, Object> entered) {
		var shown = new HashMap<String, Object>();
		fields.stream().filter(field -> !field.takesInput()).forEach(field -> shown.put(field.key(),
			offered.get(field.key())));
		return accept(fields, entered, shown, "Ô “");
	}

	/**
	 * @param around what conditions see besides the fields themselves
	 * @param place  what comes before the name of a field
	 */
	private Map<String, Object> accept(List<FormField> fields, Map<?, ?> entered, Map<String, Object> around,
			String place) {
		refuseUnknown(fields, entered);
		var input = fields.stream().filter(FormField::takesInput).toList();
		var readings = new HashMap<String, Reading>();
		var seen = new HashMap<>(around);
		// a field is hidden by what stands in the fields, so all are read before any is judged
		input.forEach(field -> {
			var reading = read(field, entered.get(field.key()));
			readings.put(field.key(), reading);
			seen.put(field.key(), reading.value());
		});
		var limits = new Limits(fields, seen, offered, today);
		var accepted = new LinkedHashMap<String, Object>();
		for (var field : input) {
			if (field.hides().stream().noneMatch(hide -> conditions.isTrue(hide, seen))) {
				accept(field, readings.get(field.key()), limits, place, accepted);
				AttachMarks.needed(field, readings.get(field.key()).value())
					.filter(kind -> !attached.get().contains(kind.word()))
					.ifPresent(kind -> faults.add(AttachMarks.missing(kind)));
			}
		}
		return accepted;
	}

	private void accept(FormField field, Reading reading, Limits limits, String place,
			Map<String, Object> accepted) {
		var name = place + field.label() + "” ";
		if (reading.fault() != null) {
			faults.add(name + reading.fault());
		} else if (field.isRequired() && reading.isEmpty()) {
			faults.add(name + (reading.value() == null ? "chưa có nội dung; hãy điền vào."
				: reading.value() instanceof Boolean ? "cần được đánh dấu."
					: "chưa có nội dung; hãy chọn ít nhất một."));
		} else if (reading.value() != null) {
			var wrong = field.kind().faults(field, reading.value(), optionsOf(field));
			wrong.forEach(fault -> faults.add(name + fault));
			limits.faults(field, reading.value()).forEach(fault -> faults.add(name + fault));
			// what nobody offered would be read by its id, also where a form is only looked at
			if (wrong.isEmpty() || field.valuesKey() == null && field.values().isEmpty()) {
				accepted.put(field.key(), field.columns().isEmpty() ? field.kind().kept(field, reading.value())
					: rows(field, (List<?>) reading.value(), limits.seen()));
			}
		} else if (NumberedDocuments.asks(field)) {
			// it was shown and left empty: a number is to be given
			accepted.put(field.key(), "");
		}
	}

	private List<Map<String, Object>> rows(FormField field, List<?> rows, Map<String, Object> seen) {
		var accepted = new ArrayList<Map<String, Object>>();
		for (var row : rows) {
			accepted.add(accept(field.columns(), (Map<?, ?>) row, seen, "Danh sách “%s”, dòng %d, ô “"
				.formatted(field.label(), accepted.size() + 1)));
		}
		return accepted;
	}

	private void refuseUnknown(List<FormField> fields, Map<?, ?> entered) {
		var known = fields.stream().filter(field -> !field.disabled()).map(FormField::key).collect(Collectors.toSet());
		if (!known.containsAll(entered.keySet()) && !faults.contains(UNKNOWN)) {
			faults.add(UNKNOWN);
		}
	}

	private static Reading read(FormField field, Object raw) {
		if (raw == null || raw instanceof String text && TypedText.clean(text).isEmpty()) {
			return new Reading(field.kind().whenEmpty(), null);
		}
		try {
			return new Reading(field.kind().read(field, raw), null);
		} catch (IllegalArgumentException | DateTimeException wrongType) {
			return new Reading(null, field.kind().wrongType(field, raw));
		}
	}

	private Set<String> optionsOf(FormField field) {
		if (field.valuesKey() == null) {
			return Set.copyOf(field.values());
		}
		return ((Collection<?>) offered.getOrDefault(field.valuesKey(), List.of())).stream()
			.map(option -> ((Choice) option).value())
			.filter(value -> field.values().isEmpty() || field.values().contains(value)).collect(Collectors.toSet());
	}

	/** @param fault set when the value was not of the field's type */
	private record Reading(Object value, String fault) {

		boolean isEmpty() {
			return value == null || Boolean.FALSE.equals(value) || value instanceof List<?> list && list.isEmpty();
		}
	}
}
