package vn.chibo.register.files;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What makes a spreadsheet take a text for a formula: a sign at its beginning, or behind a semicolon, at which many of them split
 * the lines of a file. A dash that stands alone is none.
 */
final class FormulaSign {

	private static final String PLACE = "(?:^|;) *";
	private static final String SIGN = "[=＝@＠+＋]|[-－−](?=.)";
	private static final Pattern SIGNED = Pattern.compile(PLACE + "(" + SIGN + ")");
	private static final Pattern BARE = Pattern.compile(PLACE + "(?=" + SIGN + ")");
	private static final Pattern QUOTED = Pattern.compile("(" + PLACE + ")'(?=" + SIGN + ")");

	private FormulaSign() {
	}

	static Optional<String> in(String text) {
		return SIGNED.matcher(text).results().map((MatchResult found) -> found.group(1)).findFirst();
	}

	/** As it may stand in a file that a spreadsheet opens: with an apostrophe before the sign. */
	static String quoted(String text) {
		return BARE.matcher(text).replaceAll("$0'");
	}

	/** Without the apostrophes of {@link #quoted}. */
	static String unquoted(String text) {
		return QUOTED.matcher(text).replaceAll("$1");
	}
}
