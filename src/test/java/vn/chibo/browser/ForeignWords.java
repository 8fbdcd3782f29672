package vn.chibo.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that cannot be Vietnamese. A word with a Vietnamese letter is; so may be one without, if it is a single syllable as
 * Vietnamese builds them. Names and abbreviations are neither.
 */
final class ForeignWords {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'_.@/-]*");
	/** The name of a label that stands where its words should. */
	private static final Pattern LABEL = Pattern.compile("[A-Z]+(_[A-Z]+)+");
	private static final Pattern VIETNAMESE_LETTER = Pattern.compile(".*[^\\p{ASCII}].*");
	private static final Pattern SYLLABLE = Pattern
		.compile("(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
			+ "(a|ai|ao|au|ay|e|eo|i|ia|iu|o|oa|oai|oao|oay|oe|oi|u|ua|ui|uy|y|ya|uya)(c|ch|m|n|ng|nh|p|t)?");
	/** English, though a Vietnamese syllable could be written so. */
	private static final Set<String> ENGLISH = Set.of("the", "due", "can", "that", "then");
	/** The makers of the drawings are named on each, as their licence wants; the login page names the demo's. */
	private static final Set<String> NAMES = Set.of("bpmn.io", "demo", "quantri");

	private ForeignWords() {
	}

	static Set<String> in(String text) {
		var foreign = new TreeSet<String>();
		WORD.matcher(text).results().map(match -> match.group().replaceAll("[.'/_-]+$", ""))
			.filter(ForeignWords::isForeign).forEach(foreign::add);
		return foreign;
	}

	private static boolean isForeign(String word) {
		var lower = word.toLowerCase();
		if (ENGLISH.contains(lower) || LABEL.matcher(word).matches()) {
			return true;
		}
		boolean isName = NAMES.contains(lower) || word.equals(word.toUpperCase()) || word.matches(".*[0-9@_].*");
		return !isName && word.length() > 2 && !VIETNAMESE_LETTER.matcher(word).matches()
			&& !Pattern.compile("[-/.]").splitAsStream(lower).allMatch(part -> part.isEmpty()
				|| SYLLABLE.matcher(part).matches());
	}
}
