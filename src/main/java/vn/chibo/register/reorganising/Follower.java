package vn.chibo.register.reorganising;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of a feature hangs on organisations, and goes along when they are reorganised. */
public interface Follower {

	/** How much of it there is in these organisations, in words; what there is none of is left out. */
	default List<Held> held(Collection<Long> organisations) {
		return List.of();
	}

	/** The numbers of open cases with which these organisations have to do. */
	default List<String> cases(Collection<Long> organisations) {
		return List.of();
	}

	/** Those of all features, each once, in their order. */
	static List<String> cases(Stream<Follower> all, Collection<Long> organisations) {
		return all.flatMap(one -> one.cases(organisations).stream()).distinct().sorted().toList();
	}

	/** What cannot go along, each a sentence that says what to do before. */
	default List<String> obstacles(Succession foreseen) {
		return List.of();
	}

	/** In the transaction of the change, which has written organisations and members already. */
	default void follow(Succession succession) {
	}

	/** @param what in words, before the number */
	record Held(String what, long count) {

		public static List<Held> ofAny(Map<String, Long> counts) {
			return counts.entrySet().stream().filter(one -> one.getValue() > 0).sorted(Map.Entry.comparingByKey())
				.map(one -> new Held(one.getKey(), one.getValue())).toList();
		}
	}
}
