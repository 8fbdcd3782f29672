package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.register.Activity;
import vn.chibo.workflow.models.RealTables;

/** What took effect before the tables of the review begin is judged by their oldest rows. */
class ReviewRulesTest {

	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final ReviewRules rules = new ReviewRules(RealTables.tables());
	private final CapRules cap = new CapRules(RealTables.tables());

	@Test
	void capOfLongAgoIsTheOldestOne() {
		assertThat(cap.excellentCap(LONG_AGO)).isEqualTo(cap.excellentCap(TODAY));
	}

	@Test
	void consequencesOfLongAgoAreTheOldestOnes() {
		assertThat(rules.consequences(5, 2, LONG_AGO)).hasSize(3).isEqualTo(rules.consequences(5, 2, TODAY));
		assertThat(rules.consequences(0, 0, LONG_AGO)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whoWasReviewedLongAgoIsWhoTheOldestRowsSay(Activity activity) {
		assertThat(rules.subject(activity, 24, LONG_AGO)).isEqualTo(rules.subject(activity, 24, TODAY));
	}

	@ParameterizedTest
	@EnumSource
	void criteriaOfLongAgoAreTheOldestOnes(ReviewKind kind) {
		assertThat(rules.frame(kind, LONG_AGO)).isEqualTo(rules.frame(kind, TODAY));
	}
}
