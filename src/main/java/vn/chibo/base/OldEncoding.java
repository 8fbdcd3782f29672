package vn.chibo.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text that was written for fonts of another time, or read as what it is not. A word counts as such when it is none as it
 * stands and a Vietnamese syllable once it is decoded; right Vietnamese, names of all peoples and foreign words are none.
 */
public enum OldEncoding {

	TCVN3(OldEncoding::tcvn3,
		"có chữ viết bằng bảng mã cũ TCVN3 (phông .VnTime); hãy chuyển sang Unicode, ví dụ bằng công "
			+ "cụ chuyển mã của UniKey, rồi nhập lại."),
	VNI(OldEncoding::vni,
		"có chữ viết bằng bảng mã cũ VNI (phông VNI-Times); hãy chuyển sang Unicode, ví dụ bằng công cụ "
			+ "chuyển mã của UniKey, rồi nhập lại."),
	MISREAD(Misread::letters,
		"có chữ bị đọc sai bảng mã nên thành ký tự lạ; hãy lấy lại nội dung từ bản gốc, lưu bằng bảng mã "
			+ "Unicode (UTF-8)."),
	LOST(OldEncoding::lost, "có chữ đã mất khi chuyển bảng mã, hiện thành dấu \ufffd; hãy gõ lại nội "
		+ "dung.");

	private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\x00-\\x7f\\p{Zs}\\u2000-\\u206f&&[^A-Za-z]]+");
	/** In its pieces; no open syllable ends with â. */
	private static final Pattern TONED_OR_OPEN = Pattern.compile(".*[" + Syllable.TONES + "].*|.*[aA]\u0302");
	/** A letter, then small ones, or capitals only; what fonts of TCVN3 show as "ễ" is a capital among small letters. */
	private static final Pattern OF_ONE_CASE = Pattern.compile("\\p{L}\\p{Ll}*|\\p{Lu}+");
	private static final Pattern QUOTED_OR_MEASURED = Pattern.compile("[«µ][\\x00-\\x7f]*|[\\x00-\\x7f]*»");

	private final ToLongFunction<String> signs;
	private final String reason;

	OldEncoding(ToLongFunction<String> signs, String reason) {
		this.signs = signs;
		this.reason = reason;
	}

	/** What most of such words are in, if there is any. */
	public static Optional<OldEncoding> in(String text) {
		return NOT_ASCII.matcher(text).find()
			? Arrays.stream(values()).filter(encoding -> encoding.signs.applyAsLong(text) > 0)
				.max(Comparator.comparingLong(encoding -> encoding.signs.applyAsLong(text)))
			: Optional.empty();
	}

	/** @throws Refusal when what is called so is in any of these */
	public static void refuse(String what, String text) {
		in(text).ifPresent(encoding -> {
			throw new Refusal(what + " " + encoding.reason);
		});
	}

	/** What is wrong and what to do: the words that follow the name of a field, or of a place in a file. */
	public String reason() {
		return reason;
	}

	private static long tcvn3(String text) {
		return words(text).filter(word -> !QUOTED_OR_MEASURED.matcher(word).matches() && !mayBeAName(word)
			&& isSyllable(OldLetters.tcvn3(word))).count();
	}

	private static long vni(String text) {
		return words(text).filter(word -> isSyllable(OldLetters.vni(word))).count();
	}

	private static long lost(String text) {
		return text.chars().filter(letter -> letter == '\ufffd').count();
	}

	/** Those that are no Vietnamese syllables, but have letters beyond those of English. */
	private static Stream<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(text).filter(word -> word.length() > 1 && NOT_ASCII.matcher(word).find())
			.filter(word -> !Syllable.is(word.replace("\u00ad", "").toLowerCase(Locale.ROOT)));
	}

	/** Of one of the peoples whose languages have other syllables and no tones: "Niê". */
	private static boolean mayBeAName(String word) {
		return OF_ONE_CASE.matcher(word).matches()
			&& !TONED_OR_OPEN.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).matches()
			&& word.chars().allMatch(letter -> letter < 0x80 || Syllable.LETTERS.contains(letter));
	}

	/** Not a single letter, as in French; and without the invisible letter "ư" of TCVN3, if it was taken out. */
	private static boolean isSyllable(String decoded) {
		return decoded != null && decoded.length() > 1
			&& Syllable.is(decoded.replaceFirst("(?<!ư)ơ(ng|c)$", "ươ$1"));
	}
}
