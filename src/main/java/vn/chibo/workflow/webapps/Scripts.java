package vn.chibo.workflow.webapps;

import java.util.regex.Pattern;

/** Finds its way in a script without running it: what stands in strings, templates, patterns and comments is no bracket. */
final class Scripts {

	/** After these a slash begins a pattern; after anything else it divides. */
	private static final Pattern BEFORE_A_PATTERN = Pattern.compile(
		"(?:[(,=:\\[!&|?{;+\\-*%~^<>]|(?<![\\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do))$");
	private static final int LONGEST_WORD = 12;

	private Scripts() {
	}

	/** Where the bracket that opens here is closed. */
	static int closing(String script, int open) {
		int depth = 0;
		for (int at = open;; at++) {
			switch (script.charAt(at)) {
				case '(', '[', '{' -> depth++;
				case ')', ']', '}' -> {
					if (--depth == 0) {
						return at;
					}
				}
				case '"', '\'' -> at = quoted(script, at);
				case '`' -> at = template(script, at);
				case '/' -> at = slash(script, at);
				default -> {
					// nothing opens or closes here
				}
			}
		}
	}

	private static int quoted(String script, int open) {
		int at = open + 1;
		while (script.charAt(at) != script.charAt(open)) {
			at += script.charAt(at) == '\\' ? 2 : 1;
		}
		return at;
	}

	private static int template(String script, int open) {
		int at = open + 1;
		while (script.charAt(at) != '`') {
			if (script.startsWith("${", at)) {
				at = closing(script, at + 1);
			}
			at += script.charAt(at) == '\\' ? 2 : 1;
		}
		return at;
	}

	private static int slash(String script, int at) {
		if (script.startsWith("/*", at)) {
			return script.indexOf("*/", at) + 1;
		}
		if (script.startsWith("//", at)) {
			return script.indexOf('\n', at);
		}
		var before = script.substring(Math.max(0, at - LONGEST_WORD), at).stripTrailing();
		return BEFORE_A_PATTERN.matcher(before).find() ? pattern(script, at) : at;
	}

	private static int pattern(String script, int open) {
		boolean inClass = false;
		int at = open + 1;
		while (inClass || script.charAt(at) != '/') {
			switch (script.charAt(at)) {
				case '[' -> inClass = true;
				case ']' -> inClass = false;
				case '\\' -> at++;
				default -> {
					// stands for itself
				}
			}
			at++;
		}
		return at;
	}
}
