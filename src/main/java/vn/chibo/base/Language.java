package vn.chibo.base;

import java.util.Locale;

/** The language of all that people read: how numbers are grouped, and days and months called. */
public final class Language {

	public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private Language() {
	}
}
