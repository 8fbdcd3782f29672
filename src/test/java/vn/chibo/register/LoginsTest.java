package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a login is made of. */
class LoginsTest {

	@ParameterizedTest
	@CsvSource({"Nguyễn Văn Hiếu, hieunv", "Đặng Thị Ý, ydt", "Đỗ, dodv", "Y, ydv", "H'Hen Niê, niehh", "?, dvdv",
		"Trần  Nguyễn Đăng Khoa, khoatnd"})
	void theGivenNameAndWhatTheOthersBeginWith(String name, String login) {
		assertThat(Logins.stem(name)).isEqualTo(login);
	}
}
