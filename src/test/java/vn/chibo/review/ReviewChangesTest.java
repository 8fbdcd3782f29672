package vn.chibo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.register.Level;
import vn.chibo.register.Members;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Stage;

/** Members move, die and leave, and seats end, while the year is reviewed: nobody holds up the others by that. */
@ChiBoTest
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
			.writes(first, Sheets.voted(notCompleted(), 2, 0, 0));
		closes(place.workshop, 2);
		story.prepared(place.office).meets(place.office);
		place.membersOf(place.office).forEach(login -> story.writes(login, Sheets.voted(story.good(), 4, 0, 0)));
		closes(place.office, 4);
		story.decides(place.company, place.companyOfficial()).becomesFinal(first)
			.sees(place.secretaryOf(place.office), story.caseOf(first), "task_considerRemoval")
			.sees(secretary, story.caseOf(first));
	}

	@Test
	void whoDiesIsNoLongerWaitedForNorRatedNorWrittenTo() {
		story.opened();
		stage.register().memberIs(first, "activity", "DECEASED");
		story.does(story.caseOfBranch(place.workshop), secretary, "task_collectiveReport", story.report01())
			.writesSelfReview(secretary).writesSelfReview(second)
			.waitsFor(story.caseOfBranch(place.workshop), "task_meeting").meets(place.workshop)
			.writes(secretary, Sheets.voted(story.good(), 2, 0, 0)).writes(second, Sheets.voted(story.good(), 2, 0, 0))
			.writes(first, Sheets.voted(story.good(), 2, 0, 0));
		assertThat(story.rowOf(first).faults()).containsExactly(
			"Không còn là đảng viên (từ trần); hãy đánh dấu không xếp loại và ghi lý do.");
		story.writes(first, Sheets.notRated(story.good(), "Từ trần ngày 20-11."));
		closes(place.workshop, 2);
		story.prepared(place.office).reported(place.office).decides(place.company, place.companyOfficial())
			.becomesFinal(first).ends(story.caseOf(first), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(first)).isEmpty();
		assertThat(stage.records().told(story.caseOf(first), RESULT)).isEmpty();
		assertThat(stage.records().told(story.caseOf(second), RESULT)).containsExactly(second);
	}

	@Test
	void whoLeavesAfterTheBranchHasReportedIsNotRated() {
		story.opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office);
		members.remove(stage.register().memberId(first), stage.clock().today());
		story.decides(place.company, place.companyOfficial());
		assertThat(story.reviewOf(first).decidedLevel()).isNull();
		assertThat(stage.records().papers(story.caseOf(first), "review-rating")).singleElement().asString()
			.contains("NOT_RATED", "Không còn là đảng viên (xóa tên)");
		story.becomesFinal(first).ends(story.caseOf(first), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(first)).isEmpty();
	}

	@Test
	void whoLeavesAfterTheDecisionKeepsTheLevelAndNobodyConsidersRemoval() {
		notCompletedLastYear(first);
		story.opened().prepared(place.workshop).meets(place.workshop).writes(secretary, story.good())
			.writes(second, story.good()).writes(first, notCompleted());
		closes(place.workshop, 3);
		story.prepared(place.office).reported(place.office).decides(place.company, place.companyOfficial());
		members.remove(stage.register().memberId(first), stage.clock().today());
		story.becomesFinal(first).ends(story.caseOf(first), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(first)).containsExactly("NOT_COMPLETED", "NOT_COMPLETED");
	}

	@Test
	void seatThatEndsLeavesTheBranchToTheNextCommitteeUp() {
		story.opened();
		stage.register().vacate(place.workshop, "COMMITTEE", stage.clock().today().minusDays(1));
		story.sees(secretary, story.caseOfBranch(place.workshop))
			.sees(place.companyOfficial(), story.caseOfBranch(place.workshop), "task_collectiveReport")
			.does(story.caseOfBranch(place.workshop), place.companyOfficial(), "task_collectiveReport", story.report01())
			.writesSelfReview(secretary).writesSelfReview(first).writesSelfReview(second)
			.sees(place.companyOfficial(), story.caseOfBranch(place.workshop), "task_meeting");
	}

	@Test
	void secretaryWhoIsTheOnlyMemberReviewsAlone() {
		var hamlet = place.hamlet(1);
		story.opened().prepared(hamlet).reported(hamlet).prepared(place.village).reported(place.village)
			.decides(place.commune, place.standingOfficial()).ends(story.caseOfDecision(place.commune), ReviewState.CLOSED);
		assertThat(story.reviewOf(place.secretaryOf(hamlet)).decidedLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void branchWithNobodyToReviewIsOnTheListOnly() {
		var hamlet = place.hamlet(2);
		place.membersOf(hamlet).forEach(login -> stage.register().memberIs(login, "activity", "EXEMPT"));
		story.opened();
		assertThat(story.notReviewed()).extracting(MemberReviews.NotReviewed::branch)
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
		story.opened().does(story.caseOfBranch(place.workshop), secretary, "task_collectiveReport", story.report01())
			.writesSelfReview(secretary);
		var other = new TransactionTemplate(transactions).execute(status -> {
			story.writesSelfReview(first);
			var waiting = CompletableFuture.runAsync(() -> story.writesSelfReview(second));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});
		other.join();
		story.waitsFor(story.caseOfBranch(place.workshop), "task_meeting");
	}

	private void moves(String login, String branch) {
		members.relocate(stage.register().memberId(login), stage.register().idOf(stage.register().branchOf(login)),
			stage.register().idOf(branch), null, story.campaign, stage.clock().today());
	}

	private void notCompletedLastYear(String login) {
		register.record(stage.register().memberId(login), 2025, Level.NOT_COMPLETED, stage.clock().today().minusYears(1),
			stage.register().idOf(place.company), null);
	}

	private RatingSheet notCompleted() {
		return story.sheet(10, 30, 60, 0, 0, Level.NOT_COMPLETED);
	}

	/** So many vote, and all for the branch as a collective. */
	private void closes(String branch, int inFavour) {
		var minutes = story.minutes();
		minutes.put("inFavour", inFavour);
		minutes.put("collectiveReason", "Chi bộ hoàn thành tốt các nhiệm vụ trong năm.");
		story.does(story.caseOfBranch(branch), place.secretaryOf(branch), "task_meeting", minutes);
	}
}
