package vn.chibo.procedures.review.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.register.Activity;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** What took effect before the tables of the review begin is judged by their oldest rows. */
class ReviewRulesTest {

	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final ReviewRules RULES = new ReviewRules(RealTables.tables());
	private static final CapRules CAP = new CapRules(RealTables.tables());

	@Test
	void capOfLongAgoIsTheOldestOne() {
		assertThat(CAP.excellentCap(LONG_AGO, Place.EVERYWHERE)).isEqualTo(CAP.excellentCap(TODAY, Place.EVERYWHERE));
	}

	@Test
	void consequencesOfLongAgoAreTheOldestOnes() {
		assertThat(RULES.consequences(5, 2, LONG_AGO, Place.EVERYWHERE)).hasSize(3)
			.isEqualTo(RULES.consequences(5, 2, TODAY, Place.EVERYWHERE));
		assertThat(RULES.consequences(0, 0, LONG_AGO, Place.EVERYWHERE)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whoWasReviewedLongAgoIsWhoTheOldestRowsSay(Activity activity) {
		assertThat(RULES.subject(activity, 24, LONG_AGO, Place.EVERYWHERE))
			.isEqualTo(RULES.subject(activity, 24, TODAY, Place.EVERYWHERE));
	}

	@ParameterizedTest
	@EnumSource
	void criteriaOfLongAgoAreTheOldestOnes(ReviewKind kind) {
		assertThat(RULES.frame(kind, LONG_AGO, Place.EVERYWHERE)).isEqualTo(RULES.frame(kind, TODAY, Place.EVERYWHERE));
	}
}
