package vn.chibo.workflow.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.camunda.spin.json.SpinJsonNode;

/** The rules of a single field: its type, and what its {@code validate} says. A fault is a Vietnamese sentence. */
class FieldRules {

	private static final int LONGEST_TEXT = 4000;

	/** The value in its own type; empty when nothing was entered, or when it is not of the type (then with a fault). */
	Optional<Object> read(FormField field, Object raw, List<String> faults) {
		if (raw == null || raw instanceof String text && text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(typed(field, raw));
		} catch (IllegalArgumentException | DateTimeParseException wrongType) {
			faults.add(sentence(field, switch (field.type()) {
				case "number" -> "phải là một số.";
				case "datetime" -> "phải là một ngày; hãy chọn ngày trên lịch.";
				default -> "có giá trị không đúng kiểu; hãy điền lại.";
			}));
			return Optional.empty();
		}
	}

	private static Object typed(FormField field, Object raw) {
		if (field.isText() || field.choosesOne()) {
			return Normalizer.normalize(as(String.class, raw), Normalizer.Form.NFC).strip();
		}
		return switch (field.type()) {
			case "checkbox" -> as(Boolean.class, raw);
			case "number" -> raw instanceof Number number ? new BigDecimal(number.toString())
				: new BigDecimal(as(String.class, raw).strip());
			case "datetime" -> LocalDate.parse(as(String.class, raw)).toString();
			case "checklist" -> texts(raw);
			default -> throw new IllegalArgumentException(field.type());
		};
	}

	private static List<String> texts(Object raw) {
		if (raw instanceof SpinJsonNode node && node.isArray()) {
			return node.elements().stream().map(SpinJsonNode::stringValue).toList();
		}
		return StreamSupport.stream(as(Iterable.class, raw).spliterator(), false).map(item -> as(String.class, item))
			.toList();
	}

	private static <T> T as(Class<T> type, Object raw) {
		if (!type.isInstance(raw)) {
			throw new IllegalArgumentException("not a " + type.getSimpleName());
		}
		return type.cast(raw);
	}

	/** Adds a sentence for every rule that the value breaks. */
	void judge(FormField field, Object value, Set<String> options, List<String> faults) {
		if (value == null || Boolean.FALSE.equals(value) || value instanceof List<?> list && list.isEmpty()) {
			if (field.isRequired() && faults.stream().noneMatch(fault -> fault.startsWith(subject(field)))) {
				faults.add(sentence(field, "checkbox".equals(field.type()) ? "cần được đánh dấu."
					: "chưa có nội dung; hãy điền vào."));
			}
		} else if (value instanceof String text && field.isText()) {
			judgeText(field, text, faults);
		} else if (value instanceof BigDecimal number) {
			judgeNumber(field, number, faults);
		} else if (field.choosesOne() && !options.contains(value)
				|| field.choosesMany() && !options.containsAll((List<?>) value)) {
			faults.add(sentence(field, "phải được chọn trong danh sách."));
		}
	}

	private static void judgeText(FormField field, String text, List<String> faults) {
		int longest = Math.min(LONGEST_TEXT, field.validate().path("maxLength").asInt(LONGEST_TEXT));
		if (text.length() > longest) {
			faults.add(sentence(field, "dài " + text.length() + " ký tự; hãy rút gọn còn tối đa " + longest + "."));
		}
		int shortest = field.validate().path("minLength").asInt(0);
		if (text.length() < shortest) {
			faults.add(sentence(field, "quá ngắn; hãy viết ít nhất " + shortest + " ký tự."));
		}
		var pattern = field.validate().path("pattern").asText("");
		// like the browser: a pattern that means the whole text is anchored
		if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
			faults.add(sentence(field, field.validate().path("patternErrorMessage").asText("chưa đúng dạng.")));
		}
	}

	private static void judgeNumber(FormField field, BigDecimal number, List<String> faults) {
		var min = field.validate().path("min");
		if (min.isNumber() && number.compareTo(min.decimalValue()) < 0) {
			faults.add(sentence(field, "phải từ " + min.asText() + " trở lên."));
		}
		var max = field.validate().path("max");
		if (max.isNumber() && number.compareTo(max.decimalValue()) > 0) {
			faults.add(sentence(field, "không được quá " + max.asText() + "."));
		}
	}

	private static String subject(FormField field) {
		return "Ô “" + field.label() + "” ";
	}

	private static String sentence(FormField field, String fault) {
		return subject(field) + fault;
	}
}
