package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldsTest {

	private final DayFields days = new DayFields();

	@Test
	void shownAsItIsTypedWhateverTheLanguage() {
		assertThat(days.print(days.parse(" 05032026 ", Locale.US), Locale.US)).isEqualTo("05/03/2026");
		assertThat(days.parse("01/01/1900", Locale.ROOT)).isEqualTo(LocalDate.of(1900, 1, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"01/04/0027", "31/12/1899", "01/01/9999"})
	void yearThatNobodyMeansIsNoDay(String typed) {
		assertThatThrownBy(() -> days.parse(typed, Locale.ROOT)).isInstanceOf(DateTimeException.class);
	}
}
