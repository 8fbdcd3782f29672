package vn.chibo.base;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a person typed, in the spelling in which text is kept. */
public final class TypedText {

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

	private TypedText() {
	}

	/** @throws IllegalArgumentException when it holds what no keyboard writes */
	public static String clean(String raw) {
		var text = Spelling.of(raw);
		if (UNPRINTABLE.matcher(text).find() || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			throw new IllegalArgumentException("holds control characters");
		}
		return text;
	}
}
