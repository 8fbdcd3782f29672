package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** A year of review from the plan to the report. */
@ChiBoTest
class ReviewTest {

	@Autowired
	private Stage stage;
	@Autowired
	private BeanFactory application;
	@Autowired
	private JdbcClient jdbc;
	private ReviewStory story;
	private ReviewPlace place;

	@BeforeEach
	void year() {
		story = ReviewStory.in(application);
		stage.clock().set(LocalDate.of(2026, 11, 24));
		place = story.place;
	}

	@Test
	void yearIsReviewedDecidedAndReported() {
		story.opened();
		for (var branch : place.branches()) {
			story.prepared(branch).reported(branch);
		}
		story.does(story.caseOfDecision(place.company), place.companyOfficial(),
			RatingDecisionModel.TASK_COMMITTEE_REPORT,
			ReviewPapers.report01());
		story.decides(place.company, place.companyOfficial()).decides(place.commune, place.standingOfficial());
		for (var branch : place.branches()) {
			story.does(story.caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_ANNOUNCE,
				Map.of("announcedOn", stage.clock().today().toString()));
		}
		story
			.does(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ReviewPapers.committeeLevel(stage.clock().today(), "GOOD"))
			.does(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_REPORT,
				Map.of("reportNumber", "40-BC/ĐU", "reportedOn",
					stage.clock().today().toString()));
		assertThat(stage.records().running(story.campaign)).isEmpty();
		for (var login : place.membersOf(place.workshop)) {
			stage.clock()
				.set(stage.jobs().dueOn(story.caseOf(login), SelfReviewModel.TIMER_OBJECTION_OVER).plusDays(1));
			stage.jobs().fire(story.caseOf(login), SelfReviewModel.TIMER_OBJECTION_OVER);
			assertThat(story.levelsInRegister(login)).containsExactly("GOOD");
			assertThat(stage.records().running(story.caseOf(login))).isEmpty();
		}
	}
}
