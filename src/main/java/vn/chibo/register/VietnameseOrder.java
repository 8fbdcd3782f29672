package vn.chibo.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of the Vietnamese alphabet, for lists that people read. */
public final class VietnameseOrder {

	private VietnameseOrder() {
	}

	public static Comparator<String> comparator() {
		var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
		return collator::compare;
	}

	/** Of people, as lists of members are sorted: by given name, then by the whole name. */
	public static <T> Comparator<T> byGivenName(Function<T, String> fullName) {
		return Comparator.comparing(person -> givenNameFirst(fullName.apply(person)), comparator());
	}

	private static String givenNameFirst(String name) {
		return name.substring(name.lastIndexOf(' ') + 1) + ' ' + name;
	}
}
