package vn.chibo.retention;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.Destruction.Outcome;

/** The rules speak of every way in which a case can end, and of no other: otherwise the application does not start. */
@Component
class RetentionAtStart implements SmartInitializingSingleton {

	private final RetentionRules rules;
	private final DeclaredStates states;

	RetentionAtStart(RetentionRules rules, DeclaredStates states) {
		this.rules = rules;
		this.states = states;
	}

	@Override
	public void afterSingletonsInstantiated() {
		var ends = states.ends();
		var faults = Stream.concat(
			ends.stream().filter(end -> rules.rule(Subject.PAPERS.key(), end.procedure(), end.state()).isEmpty())
				.map(end -> "no rule for the papers of a case of %s that ended as %s".formatted(end.procedure(),
					end.state())),
			Stream.concat(unknown("procedure", ends.stream().map(Outcome::procedure).toList()),
				unknown("state", ends.stream().map(Outcome::state).toList())))
			.sorted().toList();
		if (!faults.isEmpty()) {
			throw new IllegalStateException("The table of retention does not fit the states of cases: "
				+ String.join("; ", faults));
		}
	}

	private Stream<String> unknown(String input, List<String> known) {
		return rules.named(input).stream().filter(name -> !known.contains(name))
			.map(name -> "no case ends with the %s %s".formatted(input, name));
	}
}
