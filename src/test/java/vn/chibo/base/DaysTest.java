package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

	@ParameterizedTest
	@ValueSource(strings = {"05/03/2026", "5/3/2026", "5.3.2026", "05-03-2026", "05032026", "5 tháng 3 năm 2026",
		"Ngày 5 tháng 3 năm 2026", "2026-03-05", "2026-03-05T00:00:00Z"})
	void readAsMeant(String typed) {
		assertThat(Days.read(typed)).isEqualTo(LocalDate.of(2026, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "31/02/2026", "03/25/2026", "5/3/26", "mai", "2026", "2026-13-01"})
	void neitherRolledOverNorGuessed(String typed) {
		assertThatThrownBy(() -> Days.read(typed)).isInstanceOf(DateTimeException.class);
	}
}
