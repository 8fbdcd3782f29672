package vn.chibo.base;

import java.util.stream.IntStream;

/** Vietnamese letters whose bytes were read one by one: "ễ" in UTF-8, shown as "á»…" by what expects Windows-1252. */
final class Misread {

	/** What Windows-1252 shows of the bytes 80 to 9F; five of them are nothing, and stay what they are. */
	private static final String SHOWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

	private Misread() {
	}

	static long letters(String text) {
		return IntStream.range(0, text.length() - 1).filter(place -> Syllable.LETTERS.contains(letterAt(text, place))
			&& !mayBeRight(text, place)).count();
	}

	/** The letter that the bytes from there on are, 0 for none. */
	private static int letterAt(String text, int start) {
		int first = byteOf(text, start);
		if (first >= 0xc3 && first <= 0xc6) {
			return continued(first & 0x1f, text, start + 1, 1);
		}
		return first == 0xe1 ? continued(first & 0x0f, text, start + 1, 2) : 0;
	}

	private static int continued(int bits, String text, int from, int count) {
		if (count == 0) {
			return bits;
		}
		int next = byteOf(text, from);
		return next >= 0x80 && next <= 0xbf ? continued(bits << 6 | next & 0x3f, text, from + 1, count - 1) : 0;
	}

	private static int byteOf(String text, int place) {
		int letter = place < text.length() ? text.charAt(place) : 0;
		int shown = SHOWN.indexOf(letter);
		return letter < 0x100 ? letter : shown >= 0 ? 0x80 + shown : 0;
	}

	/** Ã ends words in capitals, before a quotation mark or a blank, and what is quoted may end with á. */
	private static boolean mayBeRight(String text, int place) {
		char next = text.charAt(place + 1);
		if (text.charAt(place) == 'á') {
			return next == '»' && text.indexOf('«') >= 0;
		}
		if (next == '\u00a0') {
			return place == 0 || !Character.isLowerCase(text.charAt(place - 1));
		}
		return next >= 0x2000 && (place + 2 == text.length() || !Character.isLetter(text.charAt(place + 2)));
	}
}
