package vn.chibo.workflow.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers, with decimals and steps. */
class Numbers implements FieldKind {

	/** More digits than any count or sum has; longer ones would only cost time. */
	private static final int MOST_DIGITS = 30;

	@Override
	public Object read(FormField field, Object raw) {
		var text = (raw instanceof Number ? raw.toString() : FieldKind.as(String.class, raw)).strip();
		if (text.length() > MOST_DIGITS) {
			throw new IllegalArgumentException("too many digits");
		}
		var number = new BigDecimal(text);
		if (Math.abs(number.scale()) > MOST_DIGITS) {
			throw new IllegalArgumentException("too many digits");
		}
		return number;
	}

	@Override
	public String wrongType(FormField field) {
		return "phải là một số.";
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		var number = (BigDecimal) value;
		var faults = new ArrayList<String>();
		int decimals = field.component().path("decimalDigits").asInt(MOST_DIGITS);
		if (number.stripTrailingZeros().scale() > decimals) {
			faults.add(decimals == 0 ? "phải là số nguyên." : "chỉ có tối đa " + decimals + " chữ số sau dấu phẩy.");
		}
		var step = field.component().path("increment").asText("");
		if (!step.isEmpty() && number.remainder(new BigDecimal(step)).signum() != 0) {
			faults.add("phải là bội số của " + step + ".");
		}
		var min = field.rule("min");
		if (min.isNumber() && number.compareTo(min.decimalValue()) < 0) {
			faults.add("phải từ " + min.asText() + " trở lên.");
		}
		var max = field.rule("max");
		if (max.isNumber() && number.compareTo(max.decimalValue()) > 0) {
			faults.add("không được quá " + max.asText() + ".");
		}
		return faults;
	}

	@Override
	public Object kept(FormField field, Object value) {
		return field.component().path("serializeToString").asBoolean() ? ((BigDecimal) value).toPlainString() : value;
	}
}
