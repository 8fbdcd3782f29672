package vn.chibo.base;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one spelling in which text is kept: composed letters, plain blanks, nothing invisible, the Vietnamese Đ instead of
 * its look-alikes, and the mark of a tone where official documents have it ("ủy", "xóa", "hòa", not "uỷ", "xoá", "hoà").
 */
public final class Spelling {

	/** Letters of other languages that look like Đ and đ; some keyboards and fonts write them. */
	private static final String LOOK_ALIKES = "\u00d0\u0189\u00f0\u0256";
	private static final String LETTERS = "ĐĐđđ";

	/** What fonts, phones and word processors leave in text; not what turns it around. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\u00ad\u200b-\u200f\u202a\u202c\u2060-\u2064\u2066\u2069\ufeff]+");
	private static final Pattern BLANK = Pattern.compile("\\p{Zs}");
	private static final Pattern BLANKS = Pattern.compile(" {2,}");

	/** A whole syllable that ends with oa, oe or uy and has its tone on the last letter; in "quý" the u is no vowel. */
	private static final Pattern LATE_TONE = Pattern.compile("(?<![\\p{L}\\p{M}])"
		+ "((?:ngh|ng|nh|gh|gi|kh|ch|tr|th|ph|[bcdđghklmnprstvx])?)"
		+ "(?:(o)([àảãáạèẻẽéẹ])|(u)([ỳỷỹýỵ]))(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Spelling() {
	}

	/** The text in that spelling, without blanks around it; in a text of one line a run of blanks is one blank. */
	public static String of(String raw) {
		if (isPlain(raw)) {
			return BLANKS.matcher(raw.strip()).replaceAll(" ");
		}
		var text = Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
		text = BLANK.matcher(text).replaceAll(" ");
		for (int i = 0; i < LOOK_ALIKES.length(); i++) {
			text = text.replace(LOOK_ALIKES.charAt(i), LETTERS.charAt(i));
		}
		text = LATE_TONE.matcher(text).replaceAll(Spelling::early).strip();
		return text.indexOf('\n') < 0 ? BLANKS.matcher(text).replaceAll(" ") : text;
	}

	/** Numbers, days, codes: nothing of what is put right here can be in them, and a list has millions. */
	private static boolean isPlain(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			if (raw.charAt(i) < ' ' || raw.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	private static String early(MatchResult syllable) {
		int first = syllable.group(2) != null ? 2 : 4;
		var marked = Normalizer.normalize(syllable.group(first + 1), Normalizer.Form.NFD);
		return syllable.group(1)
			+ Normalizer.normalize(syllable.group(first) + marked.substring(1), Normalizer.Form.NFC)
			+ marked.charAt(0);
	}
}
