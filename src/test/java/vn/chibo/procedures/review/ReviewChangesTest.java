package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.procedures.review.deciding.AppraisalTable;
import vn.chibo.procedures.review.meeting.BranchMeetings;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.meeting.MeetingSheet;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Stage;

/** Members move, die and leave, and seats end, while the year is reviewed: nobody holds up the others by that. */
@ChiBoTest
@Tag("long")
class ReviewChangesTest {

	private static final String RESULT = "Đã có kết quả xếp loại năm 2026";

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private Members members;
	@Autowired
	private QualityRatings register;
	@Autowired
	private BranchMeetings meetings;
	@Autowired
	private BranchReviews branches;
	@Autowired
	private ApplicationEventPublisher events;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private PlatformTransactionManager transactions;
	private ReviewStory story;
	private ReviewPlace place;
	private String secretary;
	private String first;
	private String second;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
		secretary = place.secretaryOf(place.workshop);
		first = place.workshop + "a";
		second = place.workshop + "b";
	}

	@Test
	void whoMovesIsReviewedWhereTheListSaysAndVotesWhereTheMemberStands() {
		notCompletedLastYear(first);
		story.opened();
		moves(first, place.office);
		story.prepared(place.workshop).meets(place.workshop)
			.writes(secretary, Sheets.voted(story.good(), 2, 0, 0)).writes(second, Sheets.voted(story.good(), 2, 0, 0))
			.writes(first, Sheets.voted(story.notCompleted(), 2, 0, 0));
		closes(place.workshop, 2);
		story.prepared(place.office).meets(place.office);
		place.membersOf(place.office).forEach(login -> story.writes(login, Sheets.voted(story.good(), 4, 0, 0)));
		closes(place.office, 4);
		story.decides(place.company, place.companyOfficial()).becomesFinal(first)
			.sees(place.secretaryOf(place.office), story.caseOf(first), SelfReviewModel.TASK_CONSIDER_REMOVAL)
			.sees(secretary, story.caseOf(first));
	}

	@Test
	void whoDiesIsOnTheListNoLongerAndTheBranchGoesOn() {
		story.opened().does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01())
			.writesSelfReview(secretary).writesSelfReview(second);
		becomes(first, Activity.DECEASED);
		story.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING).ends(story.caseOf(first),
			ReviewState.DISCONTINUED);
		assertThat(story.reviews().notReviewed(story.campaign))
			.filteredOn(gone -> gone.reason().startsWith("Không còn là đảng viên (từ trần)")).hasSize(1);
		story.meets(place.workshop).writes(secretary, Sheets.voted(story.good(), 2, 0, 0))
			.writes(second, Sheets.voted(story.good(), 2, 0, 0));
		closes(place.workshop, 2);
		story.prepared(place.office).reported(place.office);
		assertThat(story.appraisal(place.company).branches()).flatExtracting(AppraisalTable.Branch::members)
			.extracting(member -> member.review().login()).doesNotContain(first).contains(second);
		story.decides(place.company, place.companyOfficial());
		assertThat(story.levelsInRegister(first)).isEmpty();
		assertThat(stage.records().told(story.caseOf(first), RESULT)).isEmpty();
		assertThat(stage.records().told(story.caseOf(second), RESULT)).containsExactly(second);
	}

	@Test
	void whoDiedWithoutAnybodyTellingTheCaseIsNoLongerWaitedForNorRated() {
		story.opened();
		stage.register().memberIs(first, "activity", "DECEASED");
		story.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01())
			.writesSelfReview(secretary).writesSelfReview(second)
			.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING).meets(place.workshop)
			.writes(first, Sheets.voted(story.good(), 2, 0, 0));
		assertThat(story.rowOf(first).faults()).containsExactly(
			"Không còn là đảng viên (từ trần); hãy đánh dấu không xếp loại và ghi lý do.");
	}

	@Test
	void whoLeavesAfterTheBranchHasReportedIsNotRated() {
		story.opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office);
		becomes(first, Activity.RESIGNED);
		story.ends(story.caseOf(first), ReviewState.DISCONTINUED).decides(place.company, place.companyOfficial())
			.becomesFinal(second);
		assertThat(story.levelsInRegister(first)).isEmpty();
		assertThat(story.levelsInRegister(second)).containsExactly("GOOD");
	}

	@Test
	void whoLeavesAfterTheDecisionKeepsTheLevelAndNobodyConsidersRemoval() {
		notCompletedLastYear(first);
		story.opened().prepared(place.workshop).meets(place.workshop).writes(secretary, story.good())
			.writes(second, story.good()).writes(first, story.notCompleted());
		closes(place.workshop, 3);
		story.prepared(place.office).reported(place.office).decides(place.company, place.companyOfficial());
		becomes(first, Activity.EXPELLED);
		story.ends(story.caseOf(first), ReviewState.DISCONTINUED);
		assertThat(story.levelsInRegister(first)).containsExactly("NOT_COMPLETED", "NOT_COMPLETED");
	}

	@Test
	void whoLeavesBeforeTheYearIsOpenedGetsNoCase() {
		story.planned();
		becomes(first, Activity.RESIGNED);
		story.confirmed();
		assertThat(stage.records().casesOf(first)).isEmpty();
		assertThat(stage.records().casesOf(second)).containsExactly(story.caseOf(second));
	}

	@Test
	void branchThatHasLostItsOnlyMemberReportsWithNobody() {
		var hamlet = place.hamlet(1);
		story.opened();
		becomes(place.secretaryOf(hamlet), Activity.DECEASED);
		story.does(story.caseOfBranch(hamlet), place.standingOfficial(), BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01());
		meetings.write(story.branchReview(hamlet), new MeetingSheet(stage.clock().today(), Map.of()),
			place.standingOfficial());
		var minutes = ReviewPapers.minutes();
		minutes.put("collectiveReason", "Chi bộ không còn đảng viên; cấp trên ghi thay.");
		story.does(story.caseOfBranch(hamlet), place.standingOfficial(), BranchReviewModel.TASK_MEETING, minutes)
			.is(story.caseOfBranch(hamlet), ReviewState.REPORTED);
	}

	@Test
	void whoWasCalledDeadByMistakeBeginsAnewUnlessTheBranchHasReported() {
		story.opened().writesSelfReview(first);
		var stopped = story.caseOf(first);
		becomes(first, Activity.DECEASED);
		isBack(first);
		assertThat(story.caseOf(first)).isNotEqualTo(stopped);
		story.sees(first, story.caseOf(first), SelfReviewModel.TASK_SELF_REVIEW).prepared(place.workshop)
			.reported(place.workshop);
		becomes(second, Activity.DECEASED);
		isBack(second);
		story.ends(story.caseOf(second), ReviewState.DISCONTINUED);
		assertThat(stage.records().told(stopped, "Hồ sơ đã dừng có thể làm lại")).containsExactly(secretary);
	}

	@Test
	void seatThatEndsLeavesTheBranchToTheNextCommitteeUp() {
		story.opened();
		stage.register().vacate(place.workshop, "COMMITTEE", stage.clock().today().minusDays(1));
		story.sees(secretary, story.caseOfBranch(place.workshop))
			.sees(place.companyOfficial(), story.caseOfBranch(place.workshop), BranchReviewModel.TASK_COLLECTIVE_REPORT)
			.does(story.caseOfBranch(place.workshop), place.companyOfficial(), BranchReviewModel.TASK_COLLECTIVE_REPORT,
				ReviewPapers.report01())
			.writesSelfReview(secretary).writesSelfReview(first).writesSelfReview(second)
			.sees(place.companyOfficial(), story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING);
	}

	@Test
	void secretaryWhoIsTheOnlyMemberReviewsAlone() {
		var hamlet = place.hamlet(1);
		story.opened().prepared(hamlet).reported(hamlet).prepared(place.village).reported(place.village)
			.decides(place.commune, place.standingOfficial())
			.ends(story.caseOfDecision(place.commune), ReviewState.CLOSED);
		assertThat(story.reviewOf(place.secretaryOf(hamlet)).decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void branchWithNobodyToReviewIsOnTheListOnly() {
		var hamlet = place.hamlet(2);
		place.membersOf(hamlet).forEach(login -> stage.register().memberIs(login, "activity", "EXEMPT"));
		story.opened();
		assertThat(story.reviews().notReviewed(story.campaign)).extracting(MemberReviews.NotReviewed::branch)
			.containsOnly(stage.register().nameOf(hamlet)).hasSize(2);
		assertThat(branches.openOf(stage.register().idOf(hamlet))).isEmpty();
		assertThat(branches.openOf(stage.register().idOf(place.village))).hasSize(1);
		story.prepared(place.village).reported(place.village).decides(place.commune, place.standingOfficial())
			.ends(story.caseOfDecision(place.commune), ReviewState.CLOSED);
	}

	@Test
	void branchThatEverybodyHasLeftReportsWithoutAVoteAndSaysWhy() {
		story.opened().prepared(place.workshop);
		place.membersOf(place.workshop).forEach(login -> moves(login, place.office));
		story.meets(place.workshop).writes(first, story.good());
		assertThat(story.rowOf(first).faults()).containsExactly(
			"Chi bộ không còn đảng viên chính thức để biểu quyết; hãy ghi căn cứ xếp loại vào ô lý do.");
		assertThatThrownBy(() -> meetings.countUnanimous(story.branchReview(place.workshop), secretary))
			.hasMessageContaining("không còn đảng viên chính thức nên không biểu quyết");
		place.membersOf(place.workshop).forEach(login -> story.writes(login, Sheets.because(story.good(),
			"Chi bộ đã giải thể; chi ủy cũ đánh giá theo kết quả công tác.")));
		closes(place.workshop, 0);
		story.is(story.caseOfBranch(place.workshop), ReviewState.REPORTED);
	}

	@Test
	void whoHasLeftSinceTheAttendanceWasWrittenIsNotInTheWay() {
		story.opened().prepared(place.workshop);
		meetings.write(story.branchReview(place.workshop), new MeetingSheet(stage.clock().today(),
			Map.of(stage.register().memberId(first), MeetingSheet.Attendance.ABSENT)), secretary);
		moves(first, place.office);
		place.membersOf(place.workshop).forEach(login -> story.writes(login, Sheets.voted(story.good(), 2, 0, 0)));
		closes(place.workshop, 2);
	}

	@Test
	void theLastTwoToHandInAtTheSameTimeDoNotMissEachOther() {
		story.opened().does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01())
			.writesSelfReview(secretary);
		var other = new TransactionTemplate(transactions).execute(status -> {
			story.writesSelfReview(first);
			var waiting = CompletableFuture.runAsync(() -> story.writesSelfReview(second));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});
		other.join();
		story.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING);
	}

	private void moves(String login, String branch) {
		members.relocate(stage.register().memberId(login), stage.register().idOf(stage.register().branchOf(login)),
			stage.register().idOf(branch), null, story.campaign, stage.clock().today());
	}

	private void becomes(String login, Activity activity) {
		changes(login, Activity.ACTIVE, activity);
	}

	private void isBack(String login) {
		changes(login, Activity.DECEASED, Activity.ACTIVE);
	}

	/** As a register file does it. */
	private void changes(String login, Activity from, Activity to) {
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			stage.register().memberIs(login, "activity", to.name());
			events.publishEvent(
				new Member.StandingChanged(List.of(new Member.Change(stage.register().memberId(login), from, to,
					stage.clock().today(), null))));
		});
	}

	private void notCompletedLastYear(String login) {
		register.record(stage.register().memberId(login), 2025, Level.NOT_COMPLETED,
			stage.clock().today().minusYears(1), stage.register().idOf(place.company), null);
	}

	/** So many vote, and all for the branch as a collective. */
	private void closes(String branch, int inFavour) {
		var minutes = ReviewPapers.minutes();
		minutes.put("inFavour", inFavour);
		minutes.put("collectiveReason", "Chi bộ hoàn thành tốt các nhiệm vụ trong năm.");
		story.does(story.caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_MEETING, minutes);
	}
}
