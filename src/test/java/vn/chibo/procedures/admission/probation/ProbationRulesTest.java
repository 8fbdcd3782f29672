package vn.chibo.procedures.admission.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

class ProbationRulesTest {

	private static final ProbationRules RULES = new ProbationRules(RealTables.tables());

	@Test
	void failedVotesOfLongAgoAreCountedByTheOldestRow() {
		assertThat(RULES.mostFailedVotes(LocalDate.of(1975, 4, 30), Place.EVERYWHERE))
			.isEqualTo(RULES.mostFailedVotes(LocalDate.of(2026, 11, 23), Place.EVERYWHERE));
	}
}
