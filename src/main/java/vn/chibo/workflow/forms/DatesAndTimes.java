package vn.chibo.workflow.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dates and times of day, as the browser writes them. */
class DatesAndTimes implements FieldKind {

	/** Whatever people write about lies in these; another one is a slip of the pen. */
	private static final ValueRange YEARS = ValueRange.of(1900, 2100);

	private final Clock clock;

	DatesAndTimes(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Object read(FormField field, Object raw) {
		var text = FieldKind.as(String.class, raw).strip();
		var moment = parse(field, text);
		if (moment.isSupported(ChronoField.YEAR)
			&& (moment.get(ChronoField.YEAR) < 1 || moment.get(ChronoField.YEAR) > 9999)
			|| "utc_normalized".equals(format(field)) && moment.isSupported(ChronoField.OFFSET_SECONDS)
				&& moment.get(ChronoField.OFFSET_SECONDS) != 0) {
			throw new DateTimeException("not a moment that the form writes");
		}
		return text;
	}

	private static TemporalAccessor parse(FormField field, String text) {
		var local = "no_timezone".equals(format(field));
		return switch (subtype(field)) {
			case "time" -> local ? LocalTime.parse(text) : OffsetTime.parse(text);
			case "datetime" -> local ? LocalDateTime.parse(text) : OffsetDateTime.parse(text);
			default -> LocalDate.parse(text);
		};
	}

	@Override
	public String wrongType(FormField field, Object raw) {
		return switch (subtype(field)) {
			case "time" -> "phải là giờ và phút" + FieldKind.read(raw) + "; hãy chọn giờ.";
			case "datetime" -> "phải là ngày và giờ" + FieldKind.read(raw) + "; hãy chọn ngày trên lịch và chọn giờ.";
			default -> "phải là một ngày" + FieldKind.read(raw) + "; hãy chọn ngày trên lịch.";
		};
	}

	@Override
	public boolean keepsWhatWasTyped() {
		return true;
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		var moment = parse(field, (String) value);
		var faults = new ArrayList<String>();
		if (moment.isSupported(ChronoField.YEAR) && !YEARS.isValidIntValue(moment.get(ChronoField.YEAR))) {
			faults.add("phải trong khoảng từ năm 1900 đến năm 2100; hãy kiểm tra lại năm.");
		}
		int interval = field.component().path("timeInterval").asInt(1);
		if (moment.isSupported(ChronoField.SECOND_OF_DAY)
			&& moment.get(ChronoField.SECOND_OF_DAY) % (interval * 60) != 0) {
			faults.add("chỉ nhận giờ cách nhau " + interval + " phút.");
		}
		if (field.component().path("disallowPassedDates").asBoolean() && moment.isSupported(ChronoField.EPOCH_DAY)
			&& day(moment).isBefore(LocalDate.now(clock))) {
			faults.add("không được là ngày đã qua.");
		}
		return faults;
	}

	private LocalDate day(TemporalAccessor moment) {
		return moment.isSupported(ChronoField.OFFSET_SECONDS)
			? OffsetDateTime.from(moment).withOffsetSameInstant(clock.getZone().getRules().getOffset(clock.instant()))
				.toLocalDate()
			: LocalDate.from(moment);
	}

	private static String subtype(FormField field) {
		return field.component().path("subtype").asText();
	}

	private static String format(FormField field) {
		return field.component().path("timeSerializingFormat").asText("utc_offset");
	}
}
