package vn.chibo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.Destruction.Outcome;
import vn.chibo.support.ChiBoTest;

/** A procedure whose ends the table of retention does not know is not let in, nor a word that no procedure has. */
@ChiBoTest
class RetentionAtStartTest {

	@Autowired
	DeclaredStates states;
	@Autowired
	RetentionRules rules;

	@Test
	void theTableFitsTheStatesThatAreDeclared() {
		assertThatCode(() -> new RetentionAtStart(rules, states).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
		assertThat(states.ends()).contains(new Outcome("relocation", "RECALLED"),
			new Outcome("recognition", "REMOVED"));
		assertThat(rules.named("procedure")).contains("relocation", "selfReview");
		assertThat(rules.named("state")).contains("RECALLED", "CANCELLED").doesNotContain("OPENED");
	}

	@Test
	void anEndWithoutARuleStopsTheStart() {
		refused(new Changed(rules, "RECALLED", "COMPLETED"),
			"no rule for the papers of a case of relocation that ended as RECALLED");
	}

	@Test
	void aWordThatNoCaseEndsWithStopsTheStart() {
		refused(new Changed(rules, "", "RECALED"), "no case ends with the state RECALED");
	}

	private void refused(RetentionRules changed, String fault) {
		assertThatThrownBy(() -> new RetentionAtStart(changed, states).afterSingletonsInstantiated())
			.isInstanceOf(IllegalStateException.class).hasMessageContaining(fault);
	}

	/** The table without its rule for a state, and with another word. */
	private record Changed(RetentionRules table, String missing, String added) implements RetentionRules {

		@Override
		public Optional<Rule> rule(String subject, String procedure, String state) {
			return state.equals(missing) ? Optional.empty() : table.rule(subject, procedure, state);
		}

		@Override
		public Set<String> named(String input) {
			return input.equals("state") ? Set.of(added) : table.named(input);
		}
	}
}
