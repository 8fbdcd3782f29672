package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.procedures.review.meeting.BranchMeetings;
import vn.chibo.procedures.review.meeting.MeetingSheet;
import vn.chibo.procedures.review.meeting.MeetingSheet.Attendance;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.register.Level;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The meeting of a branch is not closed while anything is missing or cannot be right; the superior may send it back. */
@ChiBoTest
class ReviewMeetingTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private BranchMeetings meetings;
	private ReviewStory story;
	private ReviewPlace place;
	private String secretary;
	private String first;
	private String second;

	@BeforeEach
	void workshopIsPrepared() {
		story = ReviewStory.in(application);
		place = story.place;
		secretary = place.secretaryOf(place.workshop);
		first = place.workshop + "a";
		second = place.workshop + "b";
		story.opened().prepared(place.workshop);
	}

	@Test
	void meetingWithoutDayOrFiguresIsNotClosed() {
		refused(ReviewPapers.minutes(), "Hãy ghi ngày họp chi bộ");
		meetings.write(story.branchReview(place.workshop),
			new MeetingSheet(stage.clock().today().plusDays(1), Map.of()),
			secretary);
		refused(ReviewPapers.minutes(), "Hãy ghi ngày họp chi bộ, không sau hôm nay");
		story.meets(place.workshop);
		refused(ReviewPapers.minutes(), "Còn 3 đảng viên chưa đủ số liệu (số thứ tự 1, 2, 3)");
		story.writes(secretary, story.good()).writes(second, story.good());
		refused(ReviewPapers.minutes(), "Còn 1 đảng viên chưa đủ số liệu (số thứ tự 1)");
		story.writes(first, story.good());
		closed(ReviewPapers.minutes());
	}

	@Test
	void rowSaysWhatIsMissingOrCannotBeRight() {
		story.meets(place.workshop);
		assertThat(faults(story.good())).isEmpty();
		assertThat(faults(Sheets.voted(story.good(), 2, 0, 0))).singleElement().asString()
			.contains("ít hơn số có mặt (3)");
		assertThat(faults(Sheets.voted(story.good(), 3, 1, 0))).singleElement().asString()
			.contains("nhiều hơn số có mặt (3)");
		assertThat(faults(Sheets.voted(story.good(), 1, 1, 1))).singleElement().asString()
			.contains("Mức này không đủ số phiếu (1/3 đảng viên chính thức tán thành (33,3%); cần ít nhất 2)");
		assertThat(faults(Sheets.voted(story.good(), 3, null, 0))).containsExactly(
			"Chưa ghi đủ số phiếu; không có thì ghi 0.");
		assertThat(faults(Sheets.level(story.good(), null))).containsExactly("Chưa chọn mức xếp loại.");
		assertThat(faults(Sheets.level(story.good(), Level.COMPLETED))).containsExactly(
			"Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.");
		assertThat(faults(Sheets.because(Sheets.level(story.good(), Level.COMPLETED), "Cả năm ít dự họp."))).isEmpty();
		assertThat(faults(story.sheet(24, 56, 100, 0, 101, Level.GOOD))).singleElement().asString()
			.contains("Tỷ lệ nhiệm vụ vượt mức (101%) phải từ 0 đến 100%");
		assertThat(faults(Sheets.notRated(story.good(), ""))).containsExactly("Hãy ghi vì sao không xếp loại.");
	}

	@Test
	void whoIsAwayDoesNotCountAndWhoIsAbsentDoes() {
		meet(Map.of(first, Attendance.AWAY));
		assertThat(faults(Sheets.voted(story.good(), 2, 0, 0))).isEmpty();
		meet(Map.of(first, Attendance.ABSENT, second, Attendance.ABSENT));
		assertThat(faults(Sheets.voted(story.good(), 1, 0, 0))).singleElement().asString().contains("cần ít nhất 2");
		meet(Map.of(first, Attendance.ABSENT, second, Attendance.ABSENT, secretary, Attendance.ABSENT));
		assertThat(story.rowOf(first).faults()).contains("Chưa ghi đúng ngày họp và người dự họp.");
		refused(ReviewPapers.minutes(), "Không có đảng viên chính thức nào dự họp");
	}

	@Test
	void branchIsVotedOnToo() {
		story.meets(place.workshop);
		place.membersOf(place.workshop).forEach(login -> story.writes(login, story.good()));
		refused(with("inFavour", 2), "ít hơn số có mặt (3)");
		var tooFew = with("inFavour", 1);
		tooFew.put("against", 2);
		refused(tooFew, "Mức của chi bộ không đủ số phiếu (1/3");
		refused(with("collectiveLevel", "EXCELLENT"), "Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.");
		var explained = with("collectiveLevel", "COMPLETED");
		explained.put("collectiveReason", "Chi bộ chậm thu đảng phí hai quý.");
		closed(explained);
		assertThat(story.branchReview(place.workshop).branchLevel()).isEqualTo(Level.COMPLETED);
	}

	@Test
	void somebodyIsNotRatedAfterAllAndTheReasonIsOnPaper() {
		story.meets(place.workshop).writes(secretary, story.good()).writes(second, story.good())
			.writes(first, Sheets.notRated(story.good(), "Nghỉ chữa bệnh dài ngày cả năm."));
		closed(ReviewPapers.minutes());
		assertThat(story.reviewOf(first)).extracting(MemberReview::branchLevel, MemberReview::outcome)
			.containsExactly(null, Proposal.Outcome.NOT_RATED);
		assertThat(stage.records().papers(story.caseOf(first), "review-branchRating")).singleElement().asString()
			.contains("NOT_RATED", "Nghỉ chữa bệnh dài ngày cả năm.");
		story.prepared(place.office).reported(place.office).decides(place.company, place.companyOfficial());
		assertThat(story.form(secretary, story.caseOfBranch(place.workshop), BranchReviewModel.TASK_ANNOUNCE))
			.contains("Không xếp loại");
		story.becomesFinal(first).ends(story.caseOf(first), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(first)).isEmpty();
	}

	@Test
	void branchMeetsAgainWhenItsReportIsSentBack() {
		story.reported(place.workshop).prepared(place.office).reported(place.office)
			.waitsFor(story.caseOfDecision(place.company), RatingDecisionModel.TASK_COMMITTEE_REPORT,
				RatingDecisionModel.TASK_DECIDE);
		assertThatThrownBy(() -> meetings.write(story.reviewOf(first), story.good(), secretary))
			.hasMessageContaining("Chi bộ đã báo cáo kết quả nên không sửa được nữa");
		assertThatThrownBy(() -> story.sendsBack(place.workshop, " "))
			.hasMessageContaining("Hãy ghi rõ vì sao trả lại");
		assertThatThrownBy(() -> story.sendsBack(place.village, "Chưa rõ kết quả."))
			.hasMessageContaining("Chi bộ này chưa báo cáo");
		story.sendsBack(place.workshop, "Làm rõ điểm nhiệm vụ của đồng chí A.")
			.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING)
			.is(story.caseOfBranch(place.workshop), ReviewState.RUNNING)
			.refuses(story.caseOfDecision(place.company), place.companyOfficial(), RatingDecisionModel.TASK_DECIDE,
				story.decision(),
				"Không còn chi bộ nào để quyết định lúc này");
		assertThat(story.form(secretary, story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING))
			.contains("Làm rõ điểm nhiệm vụ của đồng chí A.", "3/3 đảng viên đã đủ số liệu");
		story.writes(first, story.sheet(20, 45, 100, 10, 0, Level.COMPLETED));
		closed(ReviewPapers.minutes());
		story.decides(place.company, place.companyOfficial());
		assertThat(story.reviewOf(first).decidedLevel()).isEqualTo(Level.COMPLETED);
		assertThat(stage.records().papers(story.caseOf(first), "review-branchRating")).hasSize(2);
	}

	@Test
	void branchBelowThreeOfficialMembersReviewsItselfAllTheSame() {
		stage.register().memberIs(first, "official_on", null);
		stage.register().memberIs(second, "official_on", null);
		story.meets(place.workshop);
		place.membersOf(place.workshop).forEach(login -> story.writes(login, Sheets.voted(story.good(), 1, 0, 0)));
		closed(with("inFavour", 1));
	}

	private List<String> faults(RatingSheet sheet) {
		return story.writes(first, sheet).rowOf(first).faults();
	}

	private void meet(Map<String, Attendance> attendance) {
		var byId = attendance.entrySet().stream().collect(Collectors.toMap(
			entry -> stage.register().memberId(entry.getKey()), Map.Entry::getValue));
		meetings.write(story.branchReview(place.workshop), new MeetingSheet(stage.clock().today(), byId), secretary);
	}

	private Map<String, Object> with(String field, Object value) {
		var minutes = ReviewPapers.minutes();
		minutes.put(field, value);
		return minutes;
	}

	private void refused(Map<String, Object> minutes, String sentence) {
		story.refuses(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_MEETING, minutes, sentence);
	}

	private void closed(Map<String, Object> minutes) {
		story.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_MEETING, minutes)
			.is(story.caseOfBranch(place.workshop), ReviewState.REPORTED);
	}
}
