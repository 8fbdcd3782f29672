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
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Nobody presents the slip in time: neither side may lose sight of the member. */
@ChiBoTest
class RelocationOverdueTest {

	private static final String OVERDUE = "timer_presentationOverdue";
	private static final String WAITED = "timer_waitLonger";

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
		story.waitsFor("task_receive");
	}

	@Test
	void bothSidesAreAskedAndTheIntroducerConsidersTheirAnswers() {
		slipIssued().runsOut(OVERDUE)
			.waitsFor("task_receive", "task_explainAtOrigin", "task_explainAtDestination").is(SLIP_ISSUED)
			.told("Nhiệm vụ mới: Nơi đi giải trình", "btthon1").told("Nhiệm vụ mới: Nơi đến giải trình", "bttdp4")
			.explains("bttdp4", "task_explainAtDestination").waitsFor("task_receive", "task_explainAtOrigin")
			.explains("btthon1", "task_explainAtOrigin").waitsFor("task_receive", "task_handleOverdue")
			.reads("tochxa", "task_handleOverdue", "Đảng viên nằm viện", "Thu hồi giấy giới thiệu", "Cho trình tiếp");
	}

	@Test
	void slipThatIsStillNotPresentedAfterWaitingIsAskedForAgain() {
		overdue().overdueHandledBy("tochxa", "WAIT").waitsFor("task_receive").runsOut(WAITED)
			.waitsFor("task_receive", "task_explainAtOrigin", "task_explainAtDestination")
			.bothExplain().waitsFor("task_receive", "task_handleOverdue");
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
			.waitsFor("task_accept", "task_handleOverdue");
		assertThatThrownBy(() -> story.overdueHandledBy("tochxa", "RECALL"))
			.hasMessageContaining("chọn trong danh sách");
		story.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor("task_accept").acceptedBy("tdp4")
			.ends(COMPLETED).memberStandsIn("tdp4").slipCounts();
	}

	@Test
	void acceptanceDoesNotWaitForTheExplanations() {
		slipIssued().runsOut(OVERDUE).receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4")
			.isClosedAs(COMPLETED).memberStandsIn("tdp4")
			.waitsFor("task_explainAtOrigin", "task_explainAtDestination").bothExplain()
			.overdueHandledBy("tochxa", "ACKNOWLEDGE").ends(COMPLETED);
	}

	@Test
	void slipPresentedWhileWaitingNeedsNoMoreAnswers() {
		overdue().overdueHandledBy("tochxa", "WAIT").receivedBy("tochphuong").presentedTo("tdp4").runsOut(WAITED)
			.waitsFor("task_accept").acceptedBy("tdp4").ends(COMPLETED).memberStandsIn("tdp4");
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
		slipIssued().runsOut(OVERDUE).decides("tochphuong", "task_receive", "NOT_RESIDENT")
			.decides("tochphuong", "task_reroute", "SEND_BACK").bothExplain()
			.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor("task_reviewAtBranch").noSlipCounts();
	}

	@Test
	void newSlipThatIsNotOverdueIsNotAskedFor() {
		var story = overdue().overdueHandledBy("tochxa", "WAIT").decides("tochphuong", "task_receive", "NOT_RESIDENT")
			.decides("tochphuong", "task_reroute", "SEND_BACK").branchReturnsForReason().slipIssuedBy("tochxa");
		story.runsOut(WAITED).waitsFor("task_receive").slipCounts();
	}

	@Test
	void newSlipIsNotRecalledForTheDelayOfTheOldOne() {
		var story = slipIssued().runsOut(OVERDUE).decides("tochphuong", "task_receive", "NOT_RESIDENT")
			.decides("tochphuong", "task_reroute", "SEND_BACK").branchReturnsForReason().slipIssuedBy("tochxa")
			.bothExplain();
		assertThatThrownBy(() -> story.overdueHandledBy("tochxa", "RECALL"))
			.hasMessageContaining("chọn trong danh sách");
		story.overdueHandledBy("tochxa", "ACKNOWLEDGE").waitsFor("task_receive").slipCounts();
	}

	private RelocationStory slipIssued() {
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").untilSlipIssued();
	}

	private RelocationStory overdue() {
		return slipIssued().runsOut(OVERDUE).bothExplain();
	}
}
