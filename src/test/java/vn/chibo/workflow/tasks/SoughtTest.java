package vn.chibo.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

	private static final ListedTask TASK = new ListedTask("1", "relocation/task_issueSlip", "Cấp giấy giới thiệu",
		"Chuyển sinh hoạt đảng", null, Instant.EPOCH, null, "CSH-2026-000123", "Nguyễn Đình Hiếu",
		"Chi bộ tổ dân phố 5");

	private static boolean finds(String typed) {
		return !Sought.of(typed).among(List.of(TASK)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"", "hiếu", "hieu", "HIẾU", "nguyen dinh", "đình", "Hiê\u0301u", "hie", "hieu giay", "cấp giấy",
			"chuyen", "to dan pho 5", "tổ dân phố 5", "  hieu ,  5 "})
	void findsByWordsInAnyOrderWithoutAccentsToo(String typed) {
		assertThat(finds(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"CSH-2026-000123", "csh 2026 000123", "csh/2026/123", "CSH2026000123", "csh–2026", "000123", "123",
			"csh", "hieu 123", "2026"})
	void findsByTheNumberHoweverItIsWritten(String typed) {
		assertThat(finds(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"hiệu", "iếu", "hieu khong", "23", "50", "124", "ksh", "%", "_", "h%", "h_eu", "*", ".*", "${1}",
			"' or 1=1"})
	void findsNothingThatIsNotThere(String typed) {
		assertThat(finds(typed)).isFalse();
	}

	@Test
	void whatNobodyMayKnowIsNotFoundEither() {
		var nameless = new ListedTask("1", "k", "Cấp giấy giới thiệu", "Chuyển sinh hoạt đảng", null, Instant.EPOCH,
			null,
			null, null, null);

		assertThat(Sought.of("hieu").among(List.of(nameless))).isEmpty();
		assertThat(Sought.of("giay").among(List.of(nameless))).containsExactly(nameless);
	}

	@Test
	void readsNoMoreThanTheFieldTakes() {
		assertThat(finds("hieu " + " ".repeat(95) + "not read any more")).isTrue();
		assertThat(Sought.of("x".repeat(1_000_000)).words()).containsExactly("x".repeat(100));
	}
}
