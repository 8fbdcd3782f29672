package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

	@ParameterizedTest
	@ValueSource(strings = {"50-QĐ/ĐU", "50-QĐ/\u00a0ĐU", " 050 - qđ/đu", "50/QĐ-ĐU", "50–QĐ/ĐU", "50-Q\u0110/\u00d0U",
		"50QĐ/ĐU", "50-QĐ/\u200bĐU"})
	void countsAsTheSameHoweverItIsTyped(String typed) {
		assertThat(DocumentNumber.of(typed).key()).isEqualTo("50-QĐ-ĐU");
	}

	@Test
	void isKeptInOneSpelling() {
		assertThat(DocumentNumber.of(" 050 – QĐ/\u00a0ĐU ").text()).isEqualTo("050-QĐ/ĐU");
		assertThat(DocumentNumber.of("12").text()).isEqualTo("12");
		assertThat(DocumentNumber.of("5a/2026/QĐ-ĐU").key()).isEqualTo("5-A-2026-QĐ-ĐU");
	}

	@Test
	void isAnotherWhenFigureOrSignDiffers() {
		assertThat(DocumentNumber.of("51-QĐ/ĐU").key()).isNotEqualTo(DocumentNumber.of("50-QĐ/ĐU").key());
		assertThat(DocumentNumber.of("50-QĐ/CB").key()).isNotEqualTo(DocumentNumber.of("50-QĐ/ĐU").key());
		assertThat(DocumentNumber.of("500-QĐ/ĐU").key()).isNotEqualTo(DocumentNumber.of("50-QĐ/ĐU").key());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "-", "<b>1</b>", "một", "QĐ/ĐU", "50-", "50--QĐ", "1;2", "50-QĐ/ĐU\u0007", "\u202e50",
		"1234567"})
	void isNoneWhenItLooksLikeNone(String typed) {
		assertThatThrownBy(() -> DocumentNumber.of(typed)).isInstanceOf(Refusal.class)
			.hasMessageContaining("như 50-QĐ/ĐU");
	}
}
