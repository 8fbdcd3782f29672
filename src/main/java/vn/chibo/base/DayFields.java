package vn.chibo.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** The days in the fields and addresses of our pages: shown as people write them, whatever the browser speaks. */
@Component
class DayFields implements Formatter<LocalDate> {

	/** @throws DateTimeException for what is no day: the field says so */
	@Override
	public LocalDate parse(String text, Locale locale) {
		return Days.read(TypedText.clean(text));
	}

	@Override
	public String print(LocalDate day, Locale locale) {
		return Days.vietnamese(day);
	}
}
