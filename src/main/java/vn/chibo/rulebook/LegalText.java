package vn.chibo.rulebook;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text that a legal basis names first: "Hướng dẫn 06-HD/TW" of "Hướng dẫn 06-HD/TW, điểm 3.6b: ...". */
final class LegalText {

	private static final Pattern NAMED = Pattern
		.compile("(?:(Quy định|Hướng dẫn|Nghị quyết|Kết luận|Quyết định|Chỉ thị) )?(?:số )?(\\d+-[A-ZĐ]+/[A-ZĐ]+)");
	private static final Pattern WITH_A_NAME = Pattern.compile("Điều lệ Đảng|Luật [^:,;]+|Bộ luật [^:,;]+");

	private LegalText() {
	}

	static Optional<String> in(String legalBasis) {
		var named = NAMED.matcher(legalBasis);
		if (named.find()) {
			return Optional.of(named.group(1) == null ? named.group(2) : named.group(1) + " " + named.group(2));
		}
		return WITH_A_NAME.matcher(legalBasis).results().map(found -> found.group()).findFirst();
	}

	/** The number alone, by which the same text is known whatever it is called. */
	static String number(String text) {
		return NAMED.matcher(text).results().map(found -> found.group(2)).findFirst().orElse(text);
	}
}
