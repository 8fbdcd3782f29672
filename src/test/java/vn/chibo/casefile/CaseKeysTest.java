package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.support.ChiBoTest;

class CaseKeysTest {

	private static final byte[] WORDS = "Một năm qua tôi hoàn thành nhiệm vụ.".getBytes(StandardCharsets.UTF_8);
	private static final String ANOTHER = base64("x".repeat(32));

	@Test
	void opensInItsPlaceWhatItSealed() throws GeneralSecurityException {
		var keys = keys("a", Map.of("a", ChiBoTest.KEY));
		var sealed = keys.seal("place", WORDS);
		assertThat(keys.open("a", "place", sealed)).isEqualTo(WORDS);
		assertThat(keys.seal("place", WORDS)).as("never twice the same").isNotEqualTo(sealed);
		assertThatThrownBy(() -> keys.open("a", "elsewhere", sealed)).isInstanceOf(GeneralSecurityException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 11, 12, 20, 55})
	void opensNothingThatWasChanged(int where) {
		var keys = keys("a", Map.of("a", ChiBoTest.KEY));
		var sealed = keys.seal("place", WORDS);
		sealed[where] ^= 1;
		assertThatThrownBy(() -> keys.open("a", "place", sealed)).isInstanceOf(GeneralSecurityException.class);
		assertThatThrownBy(() -> keys.open("a", "place", new byte[3])).isInstanceOf(GeneralSecurityException.class);
		assertThatThrownBy(() -> keys.open("gone", "place", sealed)).isInstanceOf(GeneralSecurityException.class);
	}

	@Test
	void anotherKeyOpensNothing() {
		var sealed = keys("a", Map.of("a", ChiBoTest.KEY)).seal("place", WORDS);
		assertThatThrownBy(() -> keys("a", Map.of("a", ANOTHER)).open("a", "place", sealed))
			.isInstanceOf(GeneralSecurityException.class);
	}

	@Test
	void oldKeysStillOpen() throws GeneralSecurityException {
		var sealed = keys("old", Map.of("old", ANOTHER)).seal("place", WORDS);
		assertThat(keys("a", Map.of("a", ChiBoTest.KEY, "old", ANOTHER)).open("old", "place", sealed)).isEqualTo(WORDS);
	}

	@Test
	void demoNeedsNoKey() {
		assertThat(new CaseKeys(properties("", Map.of()), demo(true)).current()).isEqualTo("demo");
	}

	@Test
	void demoMayHaveItsOwn() {
		assertThat(new CaseKeys(properties("a", Map.of("a", ANOTHER)), demo(true)).current()).isEqualTo("a");
	}

	@Test
	void missingKeyIsSaid() {
		assertThatThrownBy(() -> keys("", Map.of())).isInstanceOf(KeyUnusable.class)
			.hasMessageContaining("Chưa đặt khóa");
		assertThatThrownBy(() -> keys("b", Map.of("a", ANOTHER))).isInstanceOf(KeyUnusable.class)
			.hasMessage("Không có khóa 'b' mà chibo.casefile.current-key nêu.");
		assertThatThrownBy(() -> keys("", Map.of("a", ANOTHER))).isInstanceOf(KeyUnusable.class);
	}

	@ParameterizedTest
	@CsvSource({"''", "kurz", "not-base64!", "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eA==",
		"eHh4eHh4eHh4eHh4eHh4eA=="})
	void keyOfAnotherLengthIsSaid(String key) {
		assertThatThrownBy(() -> keys("a", Map.of("a", key))).isInstanceOf(KeyUnusable.class)
			.hasMessage("Khóa niêm phong hồ sơ 'a' không phải 32 byte viết bằng Base64.");
	}

	@Test
	void publicKeyOfTheDemoIsRefusedUnderAnyName() {
		assertThatThrownBy(() -> keys("a", Map.of("a", base64("chi-bo-demo-key-public-knowledge"))))
			.isInstanceOf(KeyUnusable.class).hasMessageContaining("bản chạy thử");
		assertThatThrownBy(() -> keys("demo", Map.of("demo", ANOTHER))).isInstanceOf(KeyUnusable.class);
	}

	@Test
	void keysAreNotPrinted() {
		assertThat(properties("a", Map.of("a", ANOTHER)).toString()).doesNotContain(ANOTHER);
	}

	static CaseKeys keys(String current, Map<String, String> keys) {
		return new CaseKeys(properties(current, keys), demo(false));
	}

	static String base64(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static CaseFileProperties properties(String current, Map<String, String> keys) {
		return new CaseFileProperties(keys, current, false, false);
	}

	private static ChiBoProperties demo(boolean demo) {
		return new ChiBoProperties(demo, "", URI.create("http://localhost"));
	}
}
