package vn.chibo.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of the same words have in common: texts are compared by it, never kept. */
public final class Folded {

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
	/** In one spelling only: the number of a case, and most of what is typed. */
	private static final Pattern SIMPLE = Pattern.compile("(?:[!-~]++(?: [!-~]++)*+)?");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Folded() {
	}

	/** Without case, whatever the blanks and the place of the tone. */
	public static String of(String text) {
		if (SIMPLE.matcher(text).matches()) {
			return text.toLowerCase(Locale.ROOT);
		}
		return BLANKS.matcher(Spelling.of(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	public static boolean same(String one, String other) {
		return of(one).equals(of(other));
	}

	/** Whether somebody who looks for that finds the text: typed without any accent, it finds words with all accents. */
	public static boolean finds(String sought, String text) {
		var folded = of(sought);
		return of(text).contains(folded) || folded.equals(unmarked(folded)) && plain(text).contains(folded);
	}

	/** Without accents too. */
	public static String plain(String text) {
		return unmarked(of(text));
	}

	/** As a part of the name of a file: lower case letters without accents and digits, with hyphens between words. */
	public static String inFileName(String text) {
		return plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static String unmarked(String folded) {
		return SIMPLE.matcher(folded).matches() ? folded
			: MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd');
	}
}
