package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.register.Level;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Where those who decide on levels have an inspection committee, it says what it knows before they decide. */
@ChiBoTest
class ReviewInspectionTest {

	@Autowired
	BeanFactory application;
	@Autowired
	Stage stage;

	ReviewStory story;
	ReviewPlace place;
	String inspector;
	String decision;

	@BeforeEach
	void aCompanyWithAnInspectionCommittee() {
		story = ReviewStory.in(application);
		place = story.place;
		inspector = place.office + "b";
		stage.register().inspects(place.company, stage.register().memberId(inspector));
		story.opened();
		decision = story.caseOfDecision(place.company);
	}

	private void bothBranchesReported() {
		story.prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office);
	}

	private ReviewStory says(Map<String, Object> opinion) {
		return story.does(decision, inspector, RatingDecisionModel.TASK_INSPECT, opinion);
	}

	private static Map<String, Object> concerns(String remarks) {
		return Map.of("opinion", "CONCERNS", "remarks", remarks);
	}

	@Test
	void itIsAskedBeforeTheDecisionAndReadInIt() {
		bothBranchesReported();
		story.waitsFor(decision, RatingDecisionModel.TASK_INSPECT, RatingDecisionModel.TASK_COMMITTEE_REPORT)
			.sees(place.companyOfficial(), decision, RatingDecisionModel.TASK_COMMITTEE_REPORT);
		assertThat(story.appraisal(place.company).branches()).isEmpty();

		says(concerns("Đồng chí A đang bị xem xét kỷ luật.")).waitsFor(decision, RatingDecisionModel.TASK_DECIDE,
			RatingDecisionModel.TASK_COMMITTEE_REPORT);

		assertThat(story.form(place.companyOfficial(), decision, RatingDecisionModel.TASK_DECIDE))
			.contains("23/11/2026: Đồng chí A đang bị xem xét kỷ luật.");
		story.decides(place.company, place.companyOfficial());
		assertThat(story.reviewOf(place.workshop + "a").decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void itReadsWhomTheBranchesProposeForTheHighestLevel() {
		var best = place.workshop + "a";
		story.prepared(place.workshop).meets(place.workshop)
			.writes(place.secretaryOf(place.workshop), story.good()).writes(best, story.excellent())
			.writes(place.workshop + "b", story.good())
			.does(story.caseOfBranch(place.workshop), place.secretaryOf(place.workshop),
				BranchReviewModel.TASK_MEETING, ReviewPapers.minutes())
			.prepared(place.office).reported(place.office);

		assertThat(story.form(inspector, decision, RatingDecisionModel.TASK_INSPECT)).contains("2 chi bộ, 6 đảng viên",
			stage.register().nameOf(place.workshop) + ": " + stage.register().memberName(best));
	}

	@Test
	void whereThereIsNothingToSayTheDecisionSaysSo() {
		bothBranchesReported();
		says(Map.of("opinion", "NONE"));

		assertThat(story.form(place.companyOfficial(), decision, RatingDecisionModel.TASK_DECIDE))
			.contains("23/11/2026: không có ý kiến khác");
	}

	@Test
	void concernsAreWritten() {
		bothBranchesReported();
		story.refuses(decision, inspector, RatingDecisionModel.TASK_INSPECT, Map.of("opinion", "CONCERNS"),
			"Trường hợp nào, căn cứ");
	}

	@Test
	void aBranchThatIsSentBackMeanwhileIsAskedAboutWhenItHasReportedAgain() {
		bothBranchesReported();
		story.sendsBack(place.workshop, "Cần họp lại về đồng chí A.");
		says(Map.of("opinion", "NONE")).waitsFor(decision, RatingDecisionModel.TASK_COMMITTEE_REPORT)
			.reported(place.workshop).waitsFor(decision, RatingDecisionModel.TASK_INSPECT,
				RatingDecisionModel.TASK_COMMITTEE_REPORT);

		says(Map.of("opinion", "NONE")).decides(place.company, place.companyOfficial());
		assertThat(story.reviewOf(place.workshop + "a").decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void aBranchThatIsSentBackAfterItWasAskedAboutIsDecidedOnWithTheOthers() {
		bothBranchesReported();
		says(Map.of("opinion", "NONE"));
		story.sendsBack(place.workshop, "Cần họp lại về đồng chí A.");
		assertThat(story.appraisal(place.company).branches()).isEmpty();

		story.reported(place.workshop).decides(place.company, place.companyOfficial());

		assertThat(story.reviewOf(place.workshop + "a").decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void grassrootsOrganisationThatIsLateIsAskedAboutInARoundOfItsOwn() {
		var story = ReviewStory.in(application);
		var place = story.place;
		var hamlet = place.hamlet(3);
		var inspector = place.village + "c";
		stage.register().inspects(place.commune, place.joins(inspector, "Trần Kiểm Tra", place.village));
		story.opened().prepared(place.village).reported(place.village);
		var decision = story.caseOfDecision(place.commune);
		story.does(decision, inspector, RatingDecisionModel.TASK_INSPECT, Map.of("opinion", "NONE"))
			.waitsFor(decision, RatingDecisionModel.TASK_DECIDE).prepared(hamlet).reported(hamlet);
		assertThat(story.appraisal(place.commune).waiting()).extracting(BranchReview::branchName)
			.containsExactly(stage.register().nameOf(hamlet));

		story.decides(place.commune, place.standingOfficial()).waitsFor(decision, RatingDecisionModel.TASK_INSPECT)
			.does(decision, inspector, RatingDecisionModel.TASK_INSPECT, concerns("Đang xác minh đơn tố cáo."))
			.decides(place.commune, place.standingOfficial()).ends(decision, ReviewState.CLOSED);
		assertThat(story.reviewOf(hamlet + "a").decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void aCommitteeThatIsAbolishedMeanwhileLeavesTheTaskToThoseWhoDecide() {
		stage.register().abolish(place.company, "INSPECTION_COMMITTEE");
		bothBranchesReported();

		story.does(decision, place.companyOfficial(), RatingDecisionModel.TASK_INSPECT, Map.of("opinion", "NONE"))
			.waitsFor(decision, RatingDecisionModel.TASK_DECIDE, RatingDecisionModel.TASK_COMMITTEE_REPORT);
	}
}
