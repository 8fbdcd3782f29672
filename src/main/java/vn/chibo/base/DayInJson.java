package vn.chibo.base;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.JsonComponent;

/** A day that a script sends is text as elsewhere: a number or a list of numbers would be a day that nobody has written. */
@JsonComponent
class DayInJson extends JsonDeserializer<LocalDate> {

	/** @throws Refusal for what is no day */
	@Override
	public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
		if (!json.hasToken(JsonToken.VALUE_STRING)) {
			json.skipChildren();
			throw noDay();
		}
		try {
			return json.getText().isBlank() ? null : Days.read(json.getText().strip());
		} catch (DateTimeException unreadable) {
			throw noDay();
		}
	}

	private static Refusal noDay() {
		return new Refusal("Đây không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026.");
	}
}
