package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationState.PRESENTED;
import static vn.chibo.procedures.relocation.RelocationState.RECALLED;
import static vn.chibo.procedures.relocation.RelocationState.SLIP_ISSUED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Nobody presents the slip in time: neither side may lose sight of the member. */
@ChiBoTest
class RelocationOverdueTest {

	private static final String OVERDUE = RelocationModel.TIMER_PRESENTATION_OVERDUE;
	private static final String WAITED = RelocationModel.TIMER_WAIT_LONGER;

	@Autowired
	Stage stage;

	@Test
	void slipHasToBePresentedWithinThirtyWorkingDays() {
		var story = slipIssued();
		assertThat(stage.jobs().dueOn(story.caseNumber(), OVERDUE)).isEqualTo(LocalDate.of(2027, 1, 5));
	}

	@Test
	void timerDoesNotFireOnTheLastDay() {
		var story = slipIssued().on(LocalDate.of(2027, 1, 5));
		assertThatThrownBy(() -> stage.jobs().fire(story.caseNumber(), OVERDUE)).isInstanceOf(AssertionError.class);
		story.waitsFor(RelocationModel.TASK_RECEIVE);
	}

	@Test
	void bothSidesAreAskedAndTheIntroducerConsidersTheirAnswers() {
		slipIssued().runsOut(OVERDUE)
			.waitsFor(RelocationModel.TASK_RECEIVE, RelocationModel.TASK_EXPLAIN_AT_ORIGIN,
				RelocationModel.TASK_EXPLAIN_AT_DESTINATION)
			.is(SLIP_ISSUED)
			.told("Nhiệm vụ mới: Nơi đi giải trình", "btthon1").told("Nhiệm vụ mới: Nơi đến giải trình", "bttdp4")
			.explains("bttdp4", RelocationModel.TASK_EXPLAIN_AT_DESTINATION)
			.waitsFor(RelocationModel.TASK_RECEIVE, RelocationModel.TASK_EXPLAIN_AT_ORIGIN)
			.explains("btthon1", RelocationModel.TASK_EXPLAIN_AT_ORIGIN)
			.waitsFor(RelocationModel.TASK_RECEIVE, RelocationModel.TASK_HANDLE_OVERDUE)
			.reads("tochxa", RelocationModel.TASK_HANDLE_OVERDUE, "Đảng viên nằm viện", "Thu hồi giấy giới thiệu",
				"Cho trình tiếp");
	}

	@Test
	void slipThatIsStillNotPresentedAfterWaitingIsAskedForAgain() {
		overdue().overdueHandledBy("tochxa", "WAIT").waitsFor(RelocationModel.TASK_RECEIVE).runsOut(WAITED)
			.waitsFor(RelocationModel.TASK_RECEIVE, RelocationModel.TASK_EXPLAIN_AT_ORIGIN,
				RelocationModel.TASK_EXPLAIN_AT_DESTINATION)
			.bothExplain().waitsFor(RelocationModel.TASK_RECEIVE, RelocationModel.TASK_HANDLE_OVERDUE);
	}

	@Test
	void waitingLongerMeansTenWorkingDays() {
		var story = overdue().overdueHandledBy("tochxa", "WAIT");
		assertThat(stage.jobs().dueOn(story.caseNumber(), WAITED)).isEqualTo(LocalDate.of(2027, 1, 20));
	}

	@Test
	void memberWhoComesLateIsAcceptedAndTheDelayAcknowledged() {
		var story = slipIssued().runsOut(OVERDUE).receivedBy("tochphuong").presentedTo("tdp4").is(PRESENTED)
			.bothExplain()
			.waitsFor(RelocationModel.TASK_ACCEPT, RelocationModel.TASK_HANDLE_OVERDUE);
		assertThatThrownBy(() -> story.overdueHandledBy("tochxa", "RECALL"))
			.hasMessageContaining("chọn trong danh sách");
		story.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor(RelocationModel.TASK_ACCEPT).acceptedBy("tdp4")
			.ends(COMPLETED).memberStandsIn("tdp4").slipCounts();
	}

	@Test
	void acceptanceDoesNotWaitForTheExplanations() {
		slipIssued().runsOut(OVERDUE).receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4")
			.isClosedAs(COMPLETED).memberStandsIn("tdp4")
			.waitsFor(RelocationModel.TASK_EXPLAIN_AT_ORIGIN, RelocationModel.TASK_EXPLAIN_AT_DESTINATION).bothExplain()
			.overdueHandledBy("tochxa", "ACKNOWLEDGE").ends(COMPLETED);
	}

	@Test
	void slipPresentedWhileWaitingNeedsNoMoreAnswers() {
		overdue().overdueHandledBy("tochxa", "WAIT").receivedBy("tochphuong").presentedTo("tdp4").runsOut(WAITED)
			.waitsFor(RelocationModel.TASK_ACCEPT).acceptedBy("tdp4").ends(COMPLETED).memberStandsIn("tdp4");
	}

	@Test
	void recalledSlipLeavesTheMemberAtTheOrigin() {
		var story = overdue().overdueHandledBy("tochxa", "RECALL");
		story.ends(RECALLED).memberStandsIn("thon1").noSlipCounts().voided(story.slip())
			.toldMemberAnd("Hồ sơ chuyển sinh hoạt: đã thu hồi giấy giới thiệu", "btthon1", "bttdp4");
		story.asksToMoveTo("tdp5", stage.clock().today().minusDays(1)).untilSlipIssued().slipCounts();
	}

	@Test
	void slipSentBackWhileBothExplainIsOnlyAcknowledged() {
		slipIssued().runsOut(OVERDUE).decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK").bothExplain()
			.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH).noSlipCounts();
	}

	@Test
	void newSlipThatIsNotOverdueIsNotAskedFor() {
		var story = overdue().overdueHandledBy("tochxa", "WAIT")
			.decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK").branchReturnsForReason()
			.slipIssuedBy("tochxa");
		story.runsOut(WAITED).waitsFor(RelocationModel.TASK_RECEIVE).slipCounts();
	}

	@Test
	void newSlipIsNotRecalledForTheDelayOfTheOldOne() {
		var story = slipIssued().runsOut(OVERDUE).decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK").branchReturnsForReason()
			.slipIssuedBy("tochxa")
			.bothExplain();
		assertThatThrownBy(() -> story.overdueHandledBy("tochxa", "RECALL"))
			.hasMessageContaining("chọn trong danh sách");
		story.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor(RelocationModel.TASK_RECEIVE).slipCounts();
	}

	private RelocationStory slipIssued() {
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").untilSlipIssued();
	}

	private RelocationStory overdue() {
		return slipIssued().runsOut(OVERDUE).bothExplain();
	}
}
