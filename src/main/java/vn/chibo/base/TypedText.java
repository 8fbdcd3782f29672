package vn.chibo.base;

import java.util.regex.Pattern;

/** What a person typed or pasted, in the spelling in which text is kept. */
public final class TypedText {

	/** How Word and PDF write a line that ends within a paragraph, or a page. */
	private static final Pattern LINE_ENDS = Pattern.compile("[\\x0b\\x0c\\x85\u2028\u2029]");
	/** Word's hyphen that does not break. */
	private static final char HYPHEN = '\u001e';
	/** What carries nothing: marks of fields, of cells, of where a word may break; what turns text around. */
	private static final Pattern MARKS = Pattern.compile("[\\x00-\\x1f\\x7f&&[^\\n\\r\\t]]|\\p{Cf}");
	/** What is left of letters that were read wrongly, or cut in half. */
	private static final Pattern BROKEN = Pattern.compile("[\\x80-\\x9f\\p{Cs}]");

	private TypedText() {
	}

	/** Without what carries nothing; a letter that is lost stands as U+FFFD, which {@link OldEncoding} refuses. */
	public static String clean(String raw) {
		var text = LINE_ENDS.matcher(raw).replaceAll("\n").replace(HYPHEN, '-');
		return Spelling.of(BROKEN.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("\ufffd"));
	}
}
