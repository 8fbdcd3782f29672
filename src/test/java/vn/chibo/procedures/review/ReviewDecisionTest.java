package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.register.Collective;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Levels are decided for whole grassroots organisations, within the cap or with a reason, in as many rounds as it takes. */
@ChiBoTest
class ReviewDecisionTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private QualityRatings register;
	private ReviewStory story;
	private ReviewPlace place;
	private String first;
	private String second;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
		first = place.workshop + "a";
		second = place.workshop + "b";
	}

	@Test
	void overTheCapTheCommitteeChoosesWhoIsLoweredAndSaysWhy() {
		twoExcellentInSix();
		refused(story.decision(), "tỷ lệ cho phép nhiều nhất 1", "vượt 1", "Chọn người chuyển mức ở trang thẩm định");
		story.writesInstead(second, Level.GOOD, "");
		refused(story.decision(), "có mức khác đề nghị của chi bộ mà chưa ghi lý do");
		story.writesInstead(second, Level.GOOD, "Xếp sau đồng chí A về điểm nhiệm vụ.")
			.decides(place.company, place.companyOfficial());
		assertThat(levels()).containsExactly(Level.EXCELLENT, Level.GOOD);
		assertThat(stage.records().papers(story.caseOf(second), "review-rating")).singleElement().asString()
			.contains("Xếp sau đồng chí A về điểm nhiệm vụ.");
	}

	@Test
	void whoeverCountsMoreMembersThanSitInTheCommitteeSaysWhy() {
		twoExcellentInSix();
		story.writesInstead(second, Level.GOOD, "Xếp sau đồng chí A về điểm nhiệm vụ.");
		refused(with("seatsReason", ""), "“Vì sao tổng số ủy viên khác danh sách” chưa có nội dung; hãy điền vào.");
		story.decides(place.company, place.companyOfficial());
		assertThat(stage.records().papers(story.caseOfDecision(place.company), "review-decide")).singleElement()
			.asString().contains("committeeTotal=5", "committeeSeats=1", "seatsReason=");
	}

	@Test
	void aboveTheCeilingNoReasonHelps() {
		twoExcellentInSix();
		refused(with("overCapReason", "Giữ."), "hoặc ghi lý do giữ số vượt tỷ lệ");
		refused(with("overCapReason", "Hai đồng chí cùng hoàn thành công trình trọng điểm."),
			"Có 2/6 đảng viên được đề nghị xuất sắc, vượt trần 25% (nhiều nhất 1) mà không lý do nào được vượt",
			"hãy chuyển ít nhất 1 người xuống hoàn thành tốt");
	}

	@Test
	void grassrootsOrganisationThatIsLateHasARoundOfItsOwn() {
		var hamlet = place.hamlet(3);
		story.opened().prepared(place.village).reported(place.village)
			.waitsFor(story.caseOfDecision(place.commune), RatingDecisionModel.TASK_DECIDE);
		assertThat(
			story.form(place.standingOfficial(), story.caseOfDecision(place.commune), RatingDecisionModel.TASK_DECIDE))
			.contains("1 chi bộ, 3 đảng viên", stage.register().nameOf(hamlet));
		story.decides(place.commune, place.standingOfficial()).waitsFor(story.caseOfDecision(place.commune))
			.waitsFor(story.caseOfBranch(place.village), BranchReviewModel.TASK_ANNOUNCE)
			.is(story.caseOfBranch(place.village),
				ReviewState.RATED)
			.prepared(hamlet).reported(hamlet)
			.waitsFor(story.caseOfDecision(place.commune), RatingDecisionModel.TASK_DECIDE)
			.decides(place.commune, place.standingOfficial())
			.ends(story.caseOfDecision(place.commune), ReviewState.CLOSED);
		assertThat(story.reviewOf(hamlet + "a").decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void partOfAGrassrootsOrganisationIsNotDecidedOn() {
		story.opened().prepared(place.workshop).reported(place.workshop)
			.waitsFor(story.caseOfDecision(place.company), RatingDecisionModel.TASK_COMMITTEE_REPORT);
		var table = story.appraisal(place.company);
		assertThat(table.branches()).isEmpty();
		assertThat(table.waiting()).extracting(BranchReview::branchName).containsExactly(nameOf(place.workshop));
		assertThat(table.out()).extracting(BranchReview::branchName).containsExactly(nameOf(place.office));
	}

	@Test
	void committeeThatDoesNotDecideThereMayNot() {
		story.opened().prepared(place.village).reported(place.village);
		var task = stage.people().as(place.standingOfficial())
			.task(story.caseOfDecision(place.commune), RatingDecisionModel.TASK_DECIDE)
			.getId();
		for (var login : List.of(place.companyOfficial(), place.departmentOfficial(),
			place.secretaryOf(place.village))) {
			story.sees(login, story.caseOfDecision(place.commune));
			assertThatThrownBy(() -> stage.people().as(login).opens(task)).as(login)
				.hasMessageContaining("không thuộc");
			assertThatThrownBy(() -> stage.people().as(login).submits(task, story.decision())).as(login)
				.hasMessageContaining("không thuộc");
		}
		story.waitsFor(story.caseOfDecision(place.commune), RatingDecisionModel.TASK_DECIDE);
	}

	@Test
	void decisionNeedsItsVotesAndADayAfterTheMeeting() {
		bothBranchesReported();
		refused(with("inFavour", 4), "ít hơn số có mặt (5)");
		var tooFew = with("inFavour", 2);
		tooFew.put("against", 3);
		refused(tooFew, "Không đủ số phiếu tán thành (2/5 cấp ủy viên");
		refused(with("committeeTotal", 8),
			"Hội nghị có mặt 5/8 cấp ủy viên, cần ít nhất 6 (Quy chế làm việc của cấp ủy");
		refused(with("decidedOn", stage.clock().today().minusDays(1).toString()),
			"Ngày quyết định phải từ ngày chi bộ họp");
		refused(with("decidedOn", stage.clock().today().plusDays(1).toString()),
			"Ngày quyết định phải từ ngày chi bộ họp");
		story.decides(place.company, place.companyOfficial());
	}

	@Test
	void branchesAndCommitteesStandInTheRegisterWithTheirLevels() {
		bothBranchesReported();
		story.decides(place.company, place.companyOfficial())
			.does(story.caseOfDecision(place.company), place.companyOfficial(),
				RatingDecisionModel.TASK_COMMITTEE_REPORT,
				ReviewPapers.report01());
		assertThat(register.collective(stage.register().idOf(place.workshop), Collective.ORGANISATION))
			.containsExactly(Map.entry(2026, Level.GOOD));
		story.prepared(place.village).reported(place.village).decides(place.commune, place.standingOfficial())
			.refuses(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ReviewPapers.committeeLevel(stage.clock().today(), "EXCELLENT"),
				"Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.")
			.refuses(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ofCommittee(Map.of("inFavour", 2, "against", 3)),
				"Không đủ số phiếu tán thành (2/5 ủy viên ban thường vụ")
			.refuses(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ofCommittee(Map.of("committeeTotal", 8)),
				"Hội nghị có mặt 5/8 ủy viên ban thường vụ, cần ít nhất 6")
			.refuses(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ofCommittee(Map.of("decidedOn", stage.clock().today().plusDays(1).toString())),
				"Ngày quyết định phải từ ngày phát động đến hôm nay")
			.does(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ofCommittee(Map.of()))
			.is(story.campaign, ReviewState.CLOSED).waitsFor(story.campaign, ReviewCampaignModel.TASK_REPORT);
		assertThat(register.collective(stage.register().idOf(place.company), Collective.COMMITTEE))
			.containsExactly(Map.entry(2026, Level.COMPLETED));
	}

	/** The company's committee is COMPLETED, with the reason; so are the figures. */
	private Map<String, Object> ofCommittee(Map<String, Object> figures) {
		var decision = ReviewPapers.committeeLevel(stage.clock().today(), "COMPLETED");
		decision.put("reason", "Để xảy ra khiếu kiện kéo dài.");
		decision.putAll(figures);
		return decision;
	}

	private void bothBranchesReported() {
		story.opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office);
	}

	private void twoExcellentInSix() {
		story.twoExcellentInSix(first, second);
	}

	private List<Level> levels() {
		return List.of(story.reviewOf(first).decidedLevel(), story.reviewOf(second).decidedLevel());
	}

	private Map<String, Object> with(String field, Object value) {
		var decision = story.decision();
		decision.put(field, value);
		return decision;
	}

	private void refused(Map<String, Object> decision, String... sentences) {
		story.refuses(story.caseOfDecision(place.company), place.companyOfficial(), RatingDecisionModel.TASK_DECIDE,
			decision, sentences);
	}

	private String nameOf(String branch) {
		return stage.register().nameOf(branch);
	}
}
