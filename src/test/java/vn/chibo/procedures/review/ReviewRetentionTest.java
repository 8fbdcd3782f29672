package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.retention.RetentionTable;

/** The table of retention speaks of every end that a case of the review can have. */
class ReviewRetentionTest {

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

	private static int months(String procedure, ReviewState end) {
		return RetentionTable.months("papers", procedure, end.name());
	}
}
