package vn.chibo.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Vietnamese alphabet, for lists that people read. */
public final class VietnameseOrder {

	private VietnameseOrder() {
	}

	public static Comparator<String> comparator() {
		var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
		return collator::compare;
	}
}
