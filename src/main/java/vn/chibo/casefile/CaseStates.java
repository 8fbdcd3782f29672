package vn.chibo.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The states of one procedure's cases, declared once. A case begins as {@code OPENED}; that it may become
 * {@code DISCONTINUED} wherever it stands holds for every procedure and is not said again.
 *
 * @param procedure the key of the process that runs the cases
 * @param following what may follow each state
 * @param ends      the states in which a case is closed
 */
public record CaseStates(String procedure, Map<CaseState, Set<CaseState>> following, Set<CaseState> ends) {

	static final String FIRST = "OPENED";

	Set<CaseState> all() {
		return Stream.of(following.keySet().stream(), following.values().stream().flatMap(Set::stream), ends.stream())
			.flatMap(states -> states).collect(Collectors.toSet());
	}

	Optional<CaseState> find(String name) {
		return all().stream().filter(state -> state.name().equals(name)).findFirst();
	}

	/** The states from which a case may get into this one; none in a procedure of which it is no state. */
	Stream<CaseState> before(CaseState state) {
		return all().stream().filter(earlier -> after(earlier).contains(state)
			|| state.name().equals(CaseFile.DISCONTINUED) && ends.contains(state) && !ends.contains(earlier));
	}

	private Set<CaseState> after(CaseState state) {
		return following.getOrDefault(state, Set.of());
	}

	/** What is wrong with the declaration, a sentence each. */
	List<String> faults() {
		var reached = reached();
		return Stream.of(
			Stream.of(FIRST, CaseFile.DISCONTINUED).filter(name -> find(name).isEmpty())
				.map(name -> name + " is missing"),
			those(state -> state.name().equals(CaseFile.DISCONTINUED) && !ends.contains(state), "is no end"),
			those(state -> !reached.contains(state), "is not reached from " + FIRST),
			those(state -> ends.contains(state) && !after(state).isEmpty(), "is an end, and something follows it"),
			those(state -> !ends.contains(state) && after(state).isEmpty(), "is no end, and nothing follows it"),
			those(state -> state.vietnamese() == null || state.vietnamese().isBlank(), "has no Vietnamese name"),
			those(state -> all().stream().anyMatch(other -> other != state
				&& Objects.equals(other.vietnamese(), state.vietnamese())), "shares its Vietnamese name"))
			.flatMap(found -> found).map(fault -> procedure + ": " + fault).toList();
	}

	private Stream<String> those(Predicate<CaseState> wrong, String why) {
		return all().stream().filter(wrong).map(state -> state.name() + " " + why).sorted();
	}

	private Set<CaseState> reached() {
		var reached = new HashSet<CaseState>();
		Stream.of(FIRST, CaseFile.DISCONTINUED).forEach(name -> find(name).ifPresent(reached::add));
		while (reached.addAll(reached.stream().flatMap(state -> after(state).stream()).toList())) {
			// and on from those
		}
		return reached;
	}
}
