package vn.chibo.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Destruction.Outcome;

/** The states of all procedures: what people read of them, and what may follow what. */
@Component
public class DeclaredStates {

	private final Map<String, CaseStates> byProcedure = new HashMap<>();

	/** @throws IllegalStateException with all that is wrong with the declarations: the application does not start */
	DeclaredStates(List<CaseStates> declared) {
		var faults = new ArrayList<String>();
		declared.forEach(states -> {
			if (byProcedure.put(states.procedure(), states) != null) {
				faults.add(states.procedure() + ": its states are declared twice");
			}
			faults.addAll(states.faults());
		});
		faults.addAll(forgotten());
		if (!faults.isEmpty()) {
			throw new IllegalStateException("States of cases are declared wrongly. " + String.join("; ", faults));
		}
	}

	/** The constants that no procedure makes use of. */
	private List<String> forgotten() {
		var used = all().collect(Collectors.toSet());
		return used.stream().map(state -> ((Enum<?>) state).getDeclaringClass()).distinct()
			.flatMap(states -> Arrays.stream(states.getEnumConstants())).filter(state -> !used.contains(state))
			.map(state -> state.getDeclaringClass().getSimpleName() + ": " + state + " is a state of no procedure")
			.sorted().toList();
	}

	private Stream<CaseState> all() {
		return byProcedure.values().stream().flatMap(states -> states.all().stream());
	}

	/** The keys of those of which cases can be opened. */
	public Set<String> procedures() {
		return Set.copyOf(byProcedure.keySet());
	}

	/** Whether cases of the procedure can be opened. */
	public boolean know(String procedure) {
		return byProcedure.containsKey(procedure);
	}

	/** What people read of how far a case has come, and of one that was stopped also why. */
	public String inWords(CaseFile file) {
		return byProcedure.get(file.procedure()).find(file.state()).map(CaseState::vietnamese).map(file::inWords)
			.orElseThrow();
	}

	/** How the cases of each procedure may end. */
	public List<Outcome> ends() {
		return byProcedure.values().stream().flatMap(states -> states.ends().stream()
			.map(end -> new Outcome(states.procedure(), end.name()))).toList();
	}

	/** From where a case may get into the state: {@code procedure.STATE}, as procedures go there in different ways. */
	List<String> before(CaseState state) {
		return byProcedure.values().stream().flatMap(states -> states.before(state)
			.map(earlier -> states.procedure() + "." + earlier.name())).toList();
	}
}
