package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTest {

	@Test
	void everyRightSyllableIsRight() {
		var refused = Vietnamese.syllables().flatMap(OldEncodingTest::written)
			.filter(text -> OldEncoding.in(text).isPresent());
		assertThat(refused).isEmpty();
	}

	@Test
	void everyRightNameIsRight() {
		assertThat(
			Vietnamese.names().flatMap(OldEncodingTest::written).filter(text -> OldEncoding.in(text).isPresent()))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Y Ngông Niê", "H'Nhuộc", "H’Nhuộc Êban", "K'Brơi", "Ksor Phước", "Đinh Thị Kiểu",
		"Lò Thị Mẩy",
		"Hà Văn Ún", "Y Blôm Êñuôl", "Rơ Châm Hơk", "Mlô Duôn Du", "Aê Nuê", "Niê Kđăm", "Ayŭn H'Bưm", "Kpă Klơng",
		"Kră Jan",
		"Bh'riu Liếc", "Pơloong", "A Lăng Bê", "Hồ Kăn Lịch", "Sùng A Dơ", "Vừ Già Pó", "Giàng Seo Phử", "Chế Lan Viên",
		"Thạch Sa Rết", "Kim Sơ Rây", "Đàng Năng Thọ", "Bá Trung Phụ", "Quảng Đại Hớn", "Điểu K’Ré", "Y Bêh",
		"Bùi Thị Mịa",
		"Tơ Ngôl", "Brao", "Đrâyf", "Ê Đê", "M'Nông", "Xơ Đăng", "Gié-Triêng", "Cơ Ho", "Ơ Đu", "Hrê", "Ktul",
		"Ðặng Thị Vợ"})
	void namesOfAllPeoplesAreRight(String name) {
		assertThat(OldEncoding.in(name)).isEmpty();
		assertThat(OldEncoding.in(name.toUpperCase(Locale.ROOT))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"café", "Müller", "français", "où", "naïve", "Noël", "São Paulo", "Köln", "Ångström",
		"Søren",
		"José Martí", "niño", "crème brûlée", "Zoë", "Citroën", "tête-à-tête", "Dvořák", "Łódź", "straße", "æon", "Þór",
		"Chủ nghĩa Mác – Lê-nin", "«Đảng ta thật là vĩ đại»", "« Sửa đổi lối làm việc »", "Windows® 11",
		"© 2026 Ban Tổ chức",
		"20° C, ½ giờ, 30 m², 5 m³, ±2 %", "§5, điểm a·b", "kW·h", "1º, 2ª", "5 µm", "10 × 20 ÷ 2", "£5, ¥100, ¢",
		"a/b/c; đ/c",
		"THỊ XÃ”", "“THỊ XÔ, “XÃ”", "ĐÃ\u00a0HỌC", "TỔ DÂN PHỐ 2, XÃ…", "«Có đủ cá»…", "QĐ/TW, HĐND, BCĐ, TCĐ",
		"Nghị quyết số 18-NQ/TW",
		"tr\u00adường", "Việt\u00adNam", "email@chibo.example", "a → b ✓ ☑", "Ủy viên", "Uỷ viên", "tôÎ là ai?",
		"Anh\u00b9, chị\u00b2"})
	void whatElseIsWrittenIsRight(String text) {
		assertThat(OldEncoding.in(text)).isEmpty();
	}

	@Test
	void aRightTextIsRightAsAWhole() {
		assertThat(OldEncoding.in("""
			Trong năm, tôi luôn chấp hành nghị quyết; “học tập” và làm theo tư tưởng, đạo đức Hồ Chí Minh…
			- Ưu điểm: gương mẫu, đoàn kết (được chi bộ ghi nhận); hoàn thành 95 % chỉ tiêu, diện tích 120 m².
			- Hạn chế: chưa thường xuyên học ngoại ngữ, e-mail trả lời còn chậm; khắc phục trước 31/12/2026.
			""")).isEmpty();
	}

	@Test
	void allThatThisApplicationSaysItselfIsRight() throws IOException {
		try (var files = Stream
			.of("forms", "bpmn", "docs/huong-dan", "src/main/resources/mail", "src/main/resources/templates")
			.map(Path::of).flatMap(OldEncodingTest::files)) {
			assertThat(files.flatMap(OldEncodingTest::lines).filter(line -> OldEncoding.in(line).isPresent()))
				.isEmpty();
		}
	}

	@Test
	void everyCommonNameInTcvn3IsRefused() {
		assertThat(kept(Vietnamese::inTcvn3)).isEmpty();
	}

	@Test
	void everyCommonNameInVniIsRefused() {
		assertThat(kept(Vietnamese::inVni)).isEmpty();
		assertThat(kept(name -> Vietnamese.inVni(name.toUpperCase(Locale.ROOT)))).isEmpty();
	}

	@Test
	void everyCommonNameThatWasReadByteByByteIsRefused() {
		assertThat(kept(name -> new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))))
			.isEmpty();
		assertThat(kept(name -> new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"NguyÔn V¨n HiÕu, TCVN3", "Nguyeãn Vaên Hieáu, VNI", "Nguyá»…n VÄƒn Hiáº¿u, MISREAD",
		"Nguy\ufffdn V\ufffdn, LOST",
		"NGUYÔN V¡N HIÕU, TCVN3", "NGUYEÃN VAÊN HIEÁU, VNI", "Hä vµ tªn, TCVN3", "Hoï vaø teân, VNI", "Lª Hµ, TCVN3",
		"§¶ng céng s¶n ViÖt Nam, TCVN3", "Ñaûng Coäng saûn Vieät Nam, VNI", "céng hoµ x· héi, TCVN3", "Ñinh Ba, VNI"})
	void eachIsToldFromTheOthers(String text, OldEncoding encoding) {
		assertThat(OldEncoding.in(text)).contains(encoding);
		assertThat(encoding.reason()).startsWith("có chữ ").contains("; hãy ");
	}

	@Test
	void oneWordInALongTextIsEnough() {
		assertThat(OldEncoding.in("Trong năm tôi đã hoàn thành tốt nhiÖm vụ được giao.")).contains(OldEncoding.TCVN3);
	}

	/** What keeps its signs is refused; a name in which each word reads as another right one cannot be. */
	private static Stream<String> kept(UnaryOperator<String> written) {
		return Vietnamese.names().filter(name -> !name.equals(written.apply(name)))
			.filter(name -> OldEncoding.in(written.apply(name)).isEmpty())
			.filter(name -> !Stream.of(Spelling.of(written.apply(name)).split(" "))
				.allMatch(word -> Syllable.is(word.toLowerCase(Locale.ROOT))))
			.map(name -> name + " as " + written.apply(name));
	}

	private static Stream<String> written(String text) {
		return Stream.of(text, text.toUpperCase(Locale.ROOT),
			text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
			Spelling.of(text), Normalizer.normalize(text, Normalizer.Form.NFD));
	}

	private static Stream<Path> files(Path folder) {
		try {
			return Files.walk(folder).filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".png"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
