package vn.chibo.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** The days in the fields and addresses of our pages: shown as people write them, whatever the browser speaks. */
@Component
class DayFields implements Formatter<LocalDate> {

	/** Whatever people write about lies in these; another one is a slip of the pen. */
	private static final ValueRange YEARS = ValueRange.of(1900, 2100);

	/** @throws DateTimeException for what is no day of our times: the field says so */
	@Override
	public LocalDate parse(String text, Locale locale) {
		var day = Days.read(TypedText.clean(text));
		YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
		return day;
	}

	@Override
	public String print(LocalDate day, Locale locale) {
		return Days.vietnamese(day);
	}
}
