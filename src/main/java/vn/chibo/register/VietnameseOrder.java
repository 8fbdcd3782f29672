package vn.chibo.register;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.base.Spelling;

/** The order of the Vietnamese dictionary, for all lists that people read; no other place puts names in order. */
public final class VietnameseOrder {

	/** Figures count as numbers: "tổ dân phố 2" comes before "tổ dân phố 10". Frozen, so that all threads may use it. */
	private static final Collator DICTIONARY = dictionary();

	private VietnameseOrder() {
	}

	/** Of organisations and whatever else has a name that begins with what matters first. */
	public static <T> Comparator<T> byName(Function<T, String> name) {
		return Comparator.comparing(name.andThen(Spelling::of), DICTIONARY::compare);
	}

	/** Of people: by given name, then by middle names, then by family name. */
	public static <T> Comparator<T> byGivenName(Function<T, String> fullName) {
		return Comparator.comparing(fullName.andThen(PersonName::of), Comparator
			.comparing(PersonName::given, DICTIONARY::compare).thenComparing(PersonName::middle, DICTIONARY::compare)
			.thenComparing(PersonName::family, DICTIONARY::compare));
	}

	/** A long list in the order {@link #byGivenName}: each name is read once, not with every comparison. */
	public static <T> List<T> sortedByGivenName(Collection<T> people, Function<T, String> fullName) {
		return people.stream().map(one -> placed(one, PersonName.of(fullName.apply(one))))
			.sorted(Comparator.<Placed<T>, byte[]>comparing(Placed::given, Arrays::compareUnsigned)
				.thenComparing(Placed::middle, Arrays::compareUnsigned)
				.thenComparing(Placed::family, Arrays::compareUnsigned))
			.map(Placed::person).toList();
	}

	/** A long list in the order {@link #byName}: each name is read once, not with every comparison. */
	public static <T> List<T> sortedByName(Collection<T> things, Function<T, String> name) {
		return things.stream().map(one -> Map.entry(one, key(Spelling.of(name.apply(one)))))
			.sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned)).map(Map.Entry::getKey).toList();
	}

	private static <T> Placed<T> placed(T person, PersonName name) {
		return new Placed<>(person, key(name.given()), key(name.middle()), key(name.family()));
	}

	/** Keys are in the order of their bytes as the texts are in that of the dictionary. */
	private static byte[] key(String text) {
		return DICTIONARY.getCollationKey(text).toByteArray();
	}

	private static Collator dictionary() {
		var collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("vi-VN"));
		collator.setNumericCollation(true);
		return collator.freeze();
	}

	private record PersonName(String family, String middle, String given) {

		static PersonName of(String fullName) {
			var name = Spelling.of(fullName);
			int last = name.lastIndexOf(' ');
			int first = name.indexOf(' ');
			return last < 0 ? new PersonName("", "", name)
				: new PersonName(name.substring(0, first), name.substring(first, last).strip(),
					name.substring(last + 1));
		}
	}

	private record Placed<T>(T person, byte[] given, byte[] middle, byte[] family) {
	}
}
