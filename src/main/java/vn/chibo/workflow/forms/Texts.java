package vn.chibo.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chibo.base.DocumentNumber;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;

/** Text in one line or many, in the spelling in which text is kept. */
class Texts implements FieldKind {

	static final int LONGEST = 4000;

	/** What the browser lets pass, and hardly more: it also knows which country codes are in use. */
	static final Map<String, Pattern> TYPES = Map.of(
		"email", Pattern.compile("^[^<>()\\[\\]\\\\.,;:\\s@\"]+"
			+ "(\\.[^<>()\\[\\]\\\\.,;:\\s@\"]+)*@([a-zA-Z\\-0-9]+\\.)+[a-zA-Z]{2,}$"),
		"phone", Pattern.compile("^(\\+|00)[1-9]\\d{0,2}\\d{4,20}$"));

	@Override
	public Object read(FormField field, Object raw) {
		return clean(raw);
	}

	/** @throws IllegalArgumentException when it is no text */
	static String clean(Object raw) {
		return TypedText.clean(FieldKind.as(String.class, raw));
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		var text = (String) value;
		var faults = new ArrayList<String>();
		int longest = Math.min(LONGEST, field.rule("maxLength").asInt(LONGEST));
		if (text.length() > longest) {
			faults.add("dài " + text.length() + " ký tự; hãy rút gọn còn tối đa " + longest + ".");
			return faults;
		}
		OldEncoding.in(text).ifPresent(encoding -> faults.add(encoding.reason()));
		int shortest = field.rule("minLength").asInt(0);
		if (text.length() < shortest) {
			faults.add("quá ngắn; hãy viết ít nhất " + shortest + " ký tự.");
		}
		var type = TYPES.get(field.rule("validationType").asText());
		if (type != null && !type.matcher(text).matches()) {
			faults.add("email".equals(field.rule("validationType").asText()) ? "phải là một địa chỉ thư điện tử."
				: "phải là số điện thoại có mã nước, ví dụ +84912345678.");
		}
		var pattern = field.rule("pattern").asText("");
		// like the browser: a pattern that means the whole text is anchored
		if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
			faults.add(field.rule("patternErrorMessage").asText("chưa đúng dạng."));
		}
		if (faults.isEmpty() && NumberedDocuments.isNumber(field)) {
			wrongNumber(text).ifPresent(faults::add);
		}
		return faults;
	}

	private static Optional<String> wrongNumber(String text) {
		try {
			DocumentNumber.of(text);
			return Optional.empty();
		} catch (Refusal wrong) {
			return Optional.of("không đúng dạng; hãy ghi chữ số trước, ký hiệu sau, như 50-QĐ/ĐU.");
		}
	}
}
