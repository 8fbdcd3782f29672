package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.procedures.review.member.MemberReviews.NotReviewed;
import vn.chibo.register.Members;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The year is planned: its calendar, who is reviewed and who is not, and nobody twice. */
@ChiBoTest
class ReviewPlanTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private Members members;
	private ReviewStory story;
	private ReviewPlace place;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
	}

	@Test
	void calendarHasToBeInOrderAndAheadAndOfThisYearOrTheLast() {
		refused("selfReviewsBy", "2026-11-22", "Hạn nộp bản tự kiểm điểm đã qua");
		refused("meetingsBy", "2026-12-02", "Các hạn phải theo thứ tự");
		refused("decisionsBy", "2026-12-12", "Các hạn phải theo thứ tự");
		refused("reviewYear", 2027, "Chỉ kiểm điểm năm nay hoặc năm trước");
		story.planned().waitsFor(story.campaign, ReviewCampaignModel.TASK_CONFIRM_LIST);
	}

	@Test
	void yearIsReviewedOnceHereAboveAndBelow() {
		assertThat(stage.people().as(place.departmentOfficial()).opensStart("reviewCampaign")).contains("2026")
			.doesNotContain("Năm 2026 đã có đợt kiểm điểm");
		story.planned();
		assertThat(stage.people().as(place.departmentOfficial()).opensStart("reviewCampaign"))
			.contains("Năm 2026 đã có đợt kiểm điểm ở", story.campaign, "(/review)");
		refused("decisionsBy", "2026-12-31", "Đã có đợt kiểm điểm năm 2026 (" + story.campaign + ")");
		assertThatThrownBy(
			() -> stage.people().as(place.companyOfficial()).start("reviewCampaign", planOf(place.company)))
			.hasMessageContaining("Đã có đợt kiểm điểm năm 2026 (" + story.campaign + ")");
		assertThatThrownBy(() -> stage.people().as("dangtinh").start("reviewCampaign", planOf("tinh")))
			.hasMessageContaining("Đã có đợt kiểm điểm năm 2026");
	}

	@Test
	void branchOrStrangerPlansNoYear() {
		assertThatThrownBy(() -> stage.people().as(place.secretaryOf(place.village)).start("reviewCampaign",
			planOf(place.village))).hasMessageContaining("Ban tổ chức của cấp trên chi bộ mở đợt kiểm điểm");
		assertThatThrownBy(() -> stage.people().as("tochxa").start("reviewCampaign", story.plan()))
			.hasMessageContaining("phải được chọn trong danh sách");
	}

	@Test
	void listSaysWhoIsNotReviewedAndWhy() {
		stage.register().memberIs(place.workshop + "a", "activity", "EXEMPT");
		stage.register().memberIs(place.office + "b", "activity", "SUSPENDED");
		stage.register().memberIs(place.village + "a", "official_on", null);
		stage.register().memberIs(place.village + "a", "admitted_on", LocalDate.of(2026, 7, 15));
		place.joins(place.village + "dead", "Nguyễn Văn Mất", place.village);
		stage.register().memberIs(place.village + "dead", "activity", "DECEASED");
		story.planned();
		assertThat(story.reviews().notReviewed(story.campaign)).extracting(NotReviewed::branch, NotReviewed::reason)
			.containsExactlyInAnyOrder(
				tuple(nameOf(place.workshop), "Đảng viên được miễn sinh hoạt; không thuộc diện kiểm điểm, xếp loại."),
				tuple(nameOf(place.office), "Đảng viên đang bị đình chỉ sinh hoạt đảng; chưa kiểm điểm, xếp loại."),
				tuple(nameOf(place.village), "Đảng viên mới kết nạp chưa đủ 6 tháng; kiểm điểm, xếp loại từ năm sau."));
		assertThat(story.form(place.departmentOfficial(), story.campaign, ReviewCampaignModel.TASK_CONFIRM_LIST))
			.contains("6 đảng viên ở 3 chi bộ", "Quy định 124-QĐ/TW, Điều 5");
		story.refuses(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_CONFIRM_LIST,
			Map.of("decision", "AGREE"), "phát động như trên, không thu lại được” cần được đánh dấu.");
		assertThat(story.confirmed().reviews().inCampaign(story.campaign)).hasSize(6);
	}

	@Test
	void listThatIsNotRightIsGivenUpWithAReasonAndMadeAgain() {
		story.planned()
			.refuses(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_CONFIRM_LIST,
				Map.of("decision", "CANCEL"),
				"Hãy ghi vì sao bỏ đợt kiểm điểm này")
			.does(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_CONFIRM_LIST,
				Map.of("decision", "CANCEL", "remarks",
					"Thiếu đảng viên của thôn."))
			.ends(story.campaign, ReviewState.CANCELLED);
		var first = story.campaign;
		place.joins(place.village + "more", "Nguyễn Văn Thêm", place.village);
		story.opened().waitsFor(story.caseOf(place.village + "more"), SelfReviewModel.TASK_SELF_REVIEW);
		assertThat(story.campaign).isNotEqualTo(first);
	}

	@Test
	void whoMovesBetweenTwoListsIsReviewedWhereTheFirstOneSays() {
		story.planned();
		var elsewhere = ReviewStory.in(application);
		members.relocate(stage.register().memberId(place.workshop + "a"), stage.register().idOf(place.workshop),
			stage.register().idOf(elsewhere.place.village), null, story.campaign, stage.clock().today());
		elsewhere.planned();
		assertThat(elsewhere.reviews().notReviewed(elsewhere.campaign)).singleElement().satisfies(member -> {
			assertThat(member.branch()).isEqualTo(nameOf(elsewhere.place.village));
			assertThat(member.reason()).startsWith("Đã có trong danh sách kiểm điểm năm này của nơi sinh hoạt trước");
		});
		story.confirmed().waitsFor(story.caseOf(place.workshop + "a"), SelfReviewModel.TASK_SELF_REVIEW);
	}

	@Test
	void withoutAnybodyToReviewOrToDecideNothingIsPlanned() {
		var empty = place.commune + "moi";
		stage.register().organisation(empty, "Đảng bộ xã Mới", "COMMUNE", "tinh");
		stage.register().seat(empty, "ORGANISATION_DEPARTMENT", stage.register().memberId(place.departmentOfficial()));
		refusedOf(empty, "chưa có đảng viên nào thuộc diện kiểm điểm");
		stage.register().organisation(empty + "thon", "Chi bộ thôn Mới", "BRANCH", empty);
		var login = stage.register().newMember(empty + "thon");
		refusedOf(empty, "Chưa có tổ chức nào được giao quyết định xếp loại đảng viên của Chi bộ thôn Mới");
		stage.register().decidesRating(empty);
		stage.register().memberIs(login, "activity", "EXEMPT");
		refusedOf(empty, "chưa có đảng viên nào thuộc diện kiểm điểm");
	}

	private void refused(String field, Object value, String sentence) {
		var plan = story.plan();
		plan.put(field, value);
		assertThatThrownBy(() -> stage.people().as(place.departmentOfficial()).start("reviewCampaign", plan))
			.hasMessageContaining(sentence);
	}

	private void refusedOf(String organisation, String sentence) {
		assertThatThrownBy(() -> stage.people().as(place.departmentOfficial()).start("reviewCampaign",
			planOf(organisation))).hasMessageContaining(sentence);
	}

	private Map<String, Object> planOf(String organisation) {
		var plan = story.plan();
		plan.put("organisationId", Long.toString(stage.register().idOf(organisation)));
		return plan;
	}

	private String nameOf(String branch) {
		return stage.register().nameOf(branch);
	}
}
