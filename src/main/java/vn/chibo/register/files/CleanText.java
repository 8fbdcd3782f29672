package vn.chibo.register.files;

import vn.chibo.base.OldEncoding;
import vn.chibo.base.Spelling;

/** Text from a file, in the spelling in which text is kept: no hidden characters, no formulas, no old encodings. */
final class CleanText {

	private CleanText() {
	}

	static boolean isBlank(String raw) {
		return raw.isEmpty() || !isPlain(raw.charAt(0)) && Spelling.of(raw).isEmpty();
	}

	/** Refuses what a spreadsheet would run as a formula when the register is exported again, also behind the apostrophe of a file. */
	static String of(String raw, boolean mayBeginWithPlus) {
		String text = FormulaSign.unquoted(Spelling.of(raw));
		if (text.isEmpty()) {
			return text;
		}
		FormulaSign.in(text).filter(sign -> !(mayBeginWithPlus && sign.equals("+"))).ifPresent(sign -> {
			throw new Unreadable((text.startsWith(sign)
				? "ô bắt đầu bằng dấu \"%s\" như một công thức; hãy ghi giá trị thường."
				: "ô có dấu \"%s\" sau dấu chấm phẩy như một công thức; hãy ghi giá trị thường.").formatted(sign));
		});
		if (raw.charAt(0) == '\t' || raw.charAt(0) == '\r') {
			throw new Unreadable("ô bắt đầu bằng dấu tab hoặc xuống dòng như một công thức; hãy gõ lại nội dung.");
		}
		if (text.codePoints().anyMatch(CleanText::isHidden)) {
			throw new Unreadable("ô có xuống dòng hoặc ký tự ẩn; hãy gõ lại nội dung trên một dòng.");
		}
		OldEncoding.in(raw).ifPresent(encoding -> {
			throw new Unreadable(encoding.reason());
		});
		return text;
	}

	/** What is there whatever stands behind it: most cells begin so, and a list has millions of them. */
	private static boolean isPlain(char first) {
		return first > ' ' && first <= '~';
	}

	private static boolean isHidden(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
			default -> false;
		};
	}
}
