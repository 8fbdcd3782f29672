package vn.chibo.workflow.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;

/**
 * What days and counts may not be beside others: a form says it of each, and leaves to a step of the model what the form
 * cannot know.
 *
 * @param seen    what stands in all fields, as far as it could be read
 * @param offered what the source of the form answered, the known days among it
 */
record Limits(List<FormField> fields, Map<String, Object> seen, Map<String, Object> offered, LocalDate today) {

	/** A step of the model refuses what lies outside. */
	static final String STEP = "step";
	/** There is no such limit. */
	static final String NONE = "none";
	static final String TODAY = "today";
	private static final Set<String> NOT_HERE = Set.of("", STEP, NONE);

	/** The words that follow the field's name, one for every limit that its value breaks. */
	List<String> faults(FormField field, Object value) {
		return field.isDay() ? ofDay(field, LocalDate.parse((String) value))
			: value instanceof BigDecimal count ? ofCount(field, count) : List.of();
	}

	private List<String> ofDay(FormField field, LocalDate day) {
		var faults = new ArrayList<String>();
		var first = field.property("notBefore");
		var last = field.property("notAfter");
		if (TODAY.equals(first) && day.isBefore(today)) {
			faults.add("ghi ngày %s đã qua; hãy ghi ngày từ hôm nay trở đi.".formatted(Days.vietnamese(day)));
		} else if (isNamed(first) && day.isBefore(known(field, first).date())) {
			faults.add(beside(day, "trước", known(field, first)));
		}
		if (TODAY.equals(last) && day.isAfter(today)) {
			faults.add("ghi ngày %s chưa tới; hãy kiểm tra lại ngày.".formatted(Days.vietnamese(day)));
		} else if (isNamed(last) && day.isAfter(known(field, last).date())) {
			faults.add(beside(day, "sau", known(field, last)));
		}
		return faults;
	}

	private static boolean isNamed(String limit) {
		return !TODAY.equals(limit) && !NOT_HERE.contains(limit);
	}

	private static String beside(LocalDate day, String how, KnownDay known) {
		return "ghi ngày %s, %s %s (%s); hãy kiểm tra lại ngày.".formatted(Days.vietnamese(day), how,
			known.vietnamese(),
			Days.vietnamese(known.date()));
	}

	private KnownDay known(FormField field, String key) {
		if (offered.get(key) instanceof KnownDay day) {
			return day;
		}
		throw new IllegalStateException("Form field '%s': the source does not say '%s'".formatted(field.key(), key));
	}

	private List<String> ofCount(FormField field, BigDecimal count) {
		var faults = new ArrayList<String>();
		fields.stream().filter(other -> other.key().equals(field.property("atMost"))).forEach(most -> {
			if (seen.get(most.key()) instanceof BigDecimal limit && count.compareTo(limit) > 0) {
				faults.add("là %s, nhiều hơn ô “%s” (%s); hãy kiểm tra lại.".formatted(plain(count), most.label(),
					plain(limit)));
			}
		});
		var parts = fields.stream().filter(part -> field.key().equals(part.property("partOf"))).toList();
		var counts = parts.stream().map(part -> seen.get(part.key())).filter(BigDecimal.class::isInstance)
			.map(BigDecimal.class::cast).toList();
		var sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!parts.isEmpty() && counts.size() == parts.size() && sum.compareTo(count) != 0) {
			faults.add("là %s, mà cộng %s được %s; hãy kiểm phiếu lại.".formatted(plain(count), parts.stream()
				.map(part -> "“" + part.label() + "”").collect(Collectors.joining(", ")), plain(sum)));
		}
		return faults;
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
