package vn.chibo.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Folded;

/**
 * A name as somebody types it: words that the name has, by their beginnings and in any order. Typed with accents, a word finds
 * what has the same; typed without, whatever it has.
 */
public record SoughtName(List<String> words) {

	/** Nobody has a longer name, and each word is asked for. */
	private static final int MOST = 10;
	private static final String PARTS = "[^a-z0-9]+";

	static SoughtName of(String text) {
		return new SoughtName(letters(text).filter(word -> !plain(word).isEmpty()).limit(MOST).toList());
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** For the function {@code name_finds} of the database. */
	String query() {
		return words.stream().flatMap(word -> plain(word).stream()).map(word -> word + ":*")
			.collect(Collectors.joining(" & "));
	}

	/** What the database cannot tell, having looked for it without accents. */
	boolean hasAccentsOf(String name) {
		var parts = letters(name).toList();
		return words.stream().filter(word -> !Folded.plain(word).equals(word))
			.allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
	}

	/** The same question for H2, which knows the class by its name. */
	public static boolean finds(String name, String query) {
		var parts = Folded.plain(name).split(PARTS);
		return Stream.of(query.split(" & ")).map(word -> word.substring(0, word.length() - 2))
			.allMatch(word -> Arrays.stream(parts).anyMatch(part -> part.startsWith(word)));
	}

	private static Stream<String> letters(String text) {
		return Stream.of(Folded.of(text).split("[^\\p{L}\\p{N}]+"));
	}

	private static List<String> plain(String word) {
		return Stream.of(Folded.plain(word).split(PARTS)).filter(part -> !part.isEmpty()).toList();
	}
}
