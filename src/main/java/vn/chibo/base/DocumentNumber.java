package vn.chibo.base;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a decision or a slip.
 *
 * @param text in one spelling, as it is kept: {@code 050-QĐ/ĐU}
 * @param key  what all ways to type it have in common, by which it counts once: {@code 50-QĐ-ĐU}
 */
public record DocumentNumber(String text, String key) {

	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\p{L}{0,10}(?:[-/.][\\p{L}\\d]{1,20}){0,5}");
	private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
	private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

	/** @throws Refusal when it is none */
	public static DocumentNumber of(String typed) {
		var text = DASHES.matcher(BLANKS.matcher(Spelling.of(typed)).replaceAll("")).replaceAll("-");
		if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
			throw new Refusal("Số văn bản không đúng dạng; hãy ghi chữ số trước, ký hiệu sau, như 50-QĐ/ĐU.");
		}
		return new DocumentNumber(text, PART.matcher(text.toUpperCase(Locale.ROOT)).results().map(MatchResult::group)
			.map(part -> ZEROS.matcher(part).replaceFirst("")).collect(Collectors.joining("-")));
	}
}
