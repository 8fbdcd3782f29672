package vn.chibo.base;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Right Vietnamese for tests, and how it looks when fonts of another time have written it. */
final class Vietnamese {

	static final List<String> FAMILY_NAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
		"Võ",
		"Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Lương", "Đoàn", "Mai", "Tô", "Cao", "Hà",
		"Lâm",
		"Đào", "Quách", "Vương", "Lò", "Nông");
	static final List<String> MIDDLE_NAMES = List.of("Văn", "Thị", "Đức", "Hữu", "Ngọc", "Quốc", "Thành", "Minh",
		"Thị Thu",
		"Xuân", "Đình", "Công", "Mạnh", "Trọng");
	static final List<String> GIVEN_NAMES = List.of("An", "Anh", "Bình", "Cường", "Dũng", "Đạt", "Hà", "Hải", "Hiếu",
		"Hòa",
		"Hùng", "Hương", "Lan", "Linh", "Long", "Mỹ", "Nam", "Nga", "Phương", "Quý", "Sơn", "Tâm", "Thảo", "Thủy",
		"Tuấn",
		"Tú", "Việt", "Yến", "Ánh", "Ước", "Ổn", "Hưng", "Thư");

	private static final String SHOWN = "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị "
		+ "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ";
	private static final String TCVN3 = "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ "
		+ "ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ";
	private static final String VNI = "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä "
		+ "ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î";

	private Vietnamese() {
	}

	/** About nineteen thousand. */
	static Stream<String> syllables() {
		return Syllable.ONSETS.stream().flatMap(onset -> Syllable.RHYMES.stream()
			.filter(rhyme -> Syllable.meet(onset, rhyme)).flatMap(rhyme -> IntStreams.tones(rhyme)
				.map(toned -> onset + toned).filter(Syllable::is)));
	}

	static Stream<String> names() {
		return FAMILY_NAMES.stream().flatMap(family -> MIDDLE_NAMES.stream().flatMap(middle -> GIVEN_NAMES.stream()
			.map(given -> family + " " + middle + " " + given)));
	}

	static String inTcvn3(String text) {
		return written(text.replace('Ă', '¡').replace('Â', '¢').replace('Đ', '§').replace('Ê', '£').replace('Ô', '¤')
			.replace('Ơ', '¥').replace('Ư', '¦'), TCVN3, false);
	}

	static String inVni(String text) {
		return written(text, VNI, true);
	}

	private static String written(String text, String kept, boolean capitals) {
		var written = new StringBuilder();
		var shown = List.of(SHOWN.split(" "));
		for (var letter : text.split("")) {
			int place = shown.indexOf(letter.toLowerCase());
			var small = place < 0 ? letter : kept.split(" ")[place];
			boolean capital = !letter.equals(letter.toLowerCase());
			written.append(place < 0 || !capital ? small : capitals ? small.toUpperCase()
				// TCVN3 has no capitals with tones; they are small letters in a font of capitals
				: small);
		}
		return written.toString();
	}

	private static final class IntStreams {

		static Stream<String> tones(String rhyme) {
			int vowel = nucleus(rhyme);
			return Stream.concat(Stream.of(rhyme), Syllable.TONES.chars()
				.mapToObj(tone -> Normalizer.normalize(
					rhyme.substring(0, vowel + 1) + Character.toString(tone) + rhyme.substring(vowel + 1),
					Normalizer.Form.NFC)));
		}

		private static int nucleus(String rhyme) {
			for (int i = 0; i < rhyme.length(); i++) {
				if ("ăâêôơ".indexOf(rhyme.charAt(i)) >= 0) {
					return i;
				}
			}
			boolean glide = rhyme.matches("(oa|oe|uy|oo).+");
			return glide ? 1 : 0;
		}
	}
}
