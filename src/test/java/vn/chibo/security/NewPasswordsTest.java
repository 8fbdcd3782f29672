package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/** Passwords that are tried first are not taken. */
class NewPasswordsTest {

	private final Members members = mock(Members.class);
	private final NewPasswords passwords = new NewPasswords(members);

	@ParameterizedTest
	@ValueSource(strings = {"1234567890", "Password123", "qwertyuiop", "1q2w3e4r5t", "Mật khẩu 2026", "matkhau12345",
		"VIETNAM2026!", "dangvien123", "hieunguyenvan1975", "HieuNguyenVan", "Nguyễn Văn Hiếu", "nguyenvanhieu2026",
		"          ", "aaaaaaaaaaaa", "aaaaaaaaaab", "demodemo12", "Demo demo demo", "12341234123412", "ậậậậậậậậậậ"})
	void whatIsGuessedIsRefused(String password) {
		when(members.findByLogin("hieunguyenvan")).thenReturn(Optional.of(new Member(1, "Nguyễn Văn Hiếu",
			LocalDate.of(1975, 1, 1), null, null, null, Activity.ACTIVE, 1, null, null, "hieunguyenvan", null)));

		assertThat(passwords.refusal("hieunguyenvan", password, password)).get().asString()
			.contains("quá dễ đoán", "hãy chọn mật khẩu khác");
	}

	@ParameterizedTest
	@ValueSource(strings = {"bon-tu-khong-lien-quan", "trâu xanh hát khẽ", "vietnam-nui-song-gio", "hieu thich an pho",
		"8374923aa82736",
		"mama thuong con lam"})
	void whatIsNotIsTaken(String password) {
		assertThat(passwords.refusal("hieunguyenvan", password, password)).isEmpty();
	}

	@Test
	void itIsTypedTwice() {
		assertThat(passwords.refusal("an", "trâu xanh hát khẽ", "trâu xanh hát kẽ")).get().asString()
			.contains("chưa giống nhau");
	}
}
