package vn.chibo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

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
		var changed = spy(rules);
		doReturn(Optional.empty()).when(changed).rule(anyString(), anyString(), eq("RECALLED"));
		refused(changed, "no rule for the papers of a case of relocation that ended as RECALLED");
	}

	@Test
	void aWordThatNoCaseEndsWithStopsTheStart() {
		var changed = spy(rules);
		doReturn(Set.of("RECALED")).when(changed).named("state");
		refused(changed, "no case ends with the state RECALED");
	}

	private void refused(RetentionRules changed, String fault) {
		assertThatThrownBy(() -> new RetentionAtStart(changed, states).afterSingletonsInstantiated())
			.isInstanceOf(IllegalStateException.class).hasMessageContaining(fault);
	}
}
