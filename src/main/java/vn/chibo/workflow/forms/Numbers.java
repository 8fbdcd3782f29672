package vn.chibo.workflow.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers, with decimals and steps. In a text the comma parts decimals, as in Vietnamese; "1.500" is refused, since it may be
 * one and a half or fifteen hundred.
 */
class Numbers implements FieldKind {

	/** More digits than any count or sum has; longer ones would only cost time. */
	private static final int MOST_DIGITS = 30;
	private static final Pattern TYPED = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
	private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

	@Override
	public Object read(FormField field, Object raw) {
		var text = raw instanceof Number ? raw.toString() : typed(FieldKind.as(String.class, raw).strip());
		if (text.length() > MOST_DIGITS) {
			throw new IllegalArgumentException("too many digits");
		}
		var number = new BigDecimal(text);
		if (Math.abs(number.scale()) > MOST_DIGITS) {
			throw new IllegalArgumentException("too many digits");
		}
		return number;
	}

	private static String typed(String text) {
		if (!TYPED.matcher(text).matches() || AMBIGUOUS.matcher(text).matches()) {
			throw new IllegalArgumentException("not certainly a number");
		}
		return text.replace(',', '.');
	}

	@Override
	public String wrongType(FormField field, Object raw) {
		return "phải là một số" + FieldKind.read(raw)
			+ "; hãy ghi bằng chữ số, không có dấu ngăn nghìn, phần lẻ sau dấu phẩy.";
	}

	@Override
	public boolean keepsWhatWasTyped() {
		return true;
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
