package vn.chibo.procedures.admission.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.procedures.admission.probation.ProbationRules.Voting;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

class ProbationRulesTest {

	private static final ProbationRules RULES = new ProbationRules(RealTables.tables());

	@Test
	void failedVotesOfLongAgoAreCountedByTheOldestRow() {
		assertThat(RULES.failedVotes(Voting.BRANCH, LocalDate.of(1975, 4, 30), Place.EVERYWHERE))
			.isEqualTo(RULES.failedVotes(Voting.BRANCH, LocalDate.of(2026, 11, 23), Place.EVERYWHERE));
	}

	@ParameterizedTest
	@EnumSource(Voting.class)
	void whoeverVotesGoesUpWithTheThirdFailedVote(Voting by) {
		var rule = RULES.failedVotes(by, LocalDate.of(2026, 11, 23), Place.EVERYWHERE);
		assertThat(rule.goesUp(2)).isFalse();
		assertThat(rule.goesUp(3)).isTrue();
		assertThat(rule.goesUp(4)).isTrue();
		assertThat(rule.then()).startsWith("báo cáo cấp ủy cấp trên trực tiếp");
	}
}
