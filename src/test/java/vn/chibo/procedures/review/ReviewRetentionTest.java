package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.retention.RetentionRules;
import vn.chibo.support.ChiBoTest;

/** The table of retention speaks of every end that a case of the review can have. */
@ChiBoTest
class ReviewRetentionTest {

	@Autowired
	private RetentionRules rules;

	@Test
	void papersOfAReviewStayTenYears() {
		for (var procedure : List.of("reviewCampaign", "ratingDecision", "branchReview", "selfReview")) {
			assertThat(months(procedure, ReviewState.CLOSED)).as(procedure).isEqualTo(120);
		}
	}

	@Test
	void papersOfAnOpeningThatWasGivenUpGoAfterAYear() {
		assertThat(months("reviewCampaign", ReviewState.CANCELLED)).isEqualTo(12);
	}

	private int months(String procedure, ReviewState end) {
		return rules.rule("papers", procedure, end.name()).orElseThrow().months();
	}
}
