package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.OPENED;
import static vn.chibo.procedures.relocation.RelocationState.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The member changes their mind. */
@ChiBoTest
class RelocationWithdrawalTest {

	private static final String NOTHING_TO_WITHDRAW = "hiện đồng chí không có hồ sơ nào rút được";

	@Autowired
	Stage stage;

	@Test
	void memberWithdrawsBeforeAnybodyHasSeenTheRequest() {
		var story = asking().is(OPENED);
		withdrawn(story.withdraws(story.member()), "btthon1").voided();
	}

	@Test
	void branchWithdrawsForTheMemberWhileACommitteeConsiders() {
		withdrawn(asking().writes().branchAgrees().waitsFor(RelocationModel.TASK_ISSUE_SLIP).withdraws("btthon1"),
			"btthon1").voided();
	}

	@Test
	void slipNoLongerCountsWhenTheRequestIsWithdrawn() {
		var story = asking().untilSlipIssued().slipCounts();
		withdrawn(story.withdraws(story.member()), "btthon1", "bttdp4").voided(story.slip());
	}

	@Test
	void presentedSlipCanStillBeWithdrawnUntilTheBranchAccepts() {
		var story = asking().untilSlipIssued().receivedBy("tochphuong").presentedTo("tdp4");
		withdrawn(story.withdraws(story.member()), "btthon1", "bttdp4").voided(story.slip());
	}

	@Test
	void nobodyHasToExplainADelayAnyMore() {
		var story = asking().untilSlipIssued().runsOut(RelocationModel.TIMER_PRESENTATION_OVERDUE).waitsFor(
			RelocationModel.TASK_RECEIVE,
			RelocationModel.TASK_EXPLAIN_AT_ORIGIN, RelocationModel.TASK_EXPLAIN_AT_DESTINATION);
		withdrawn(story.withdraws(story.member()), "btthon1", "bttdp4").voided(story.slip());
	}

	/** The destination is told only when it has heard of the case before. */
	private static RelocationStory withdrawn(RelocationStory story, String... told) {
		return story.ends(WITHDRAWN).memberStandsIn("thon1").noSlipCounts()
			.toldMemberAnd("Hồ sơ chuyển sinh hoạt: đã rút đề nghị", told);
	}

	@Test
	void memberWhoWithdrewMayAskAgain() {
		var story = asking();
		story.withdraws(story.member()).asksToMoveTo("tdp5").waitsFor(RelocationModel.TASK_WRITE_REQUEST);
	}

	@Test
	void reasonIsFiledInTheCase() {
		var story = asking();
		assertThat(stage.people().as(story.member()).opensStart("relocationWithdrawal")).contains(story.caseNumber());
		story.withdraws(story.member());
		assertThat(stage.records().papers(story.caseNumber(), "relocation-withdraw")).singleElement().asString()
			.contains("Tôi ở lại thêm một năm.");
	}

	@Test
	void onlyTheMemberAndTheBranchTheyLeaveMayWithdraw() {
		var story = asking().untilSlipIssued();
		assertThatThrownBy(() -> story.withdraws("bttdp4")).hasMessageContaining(NOTHING_TO_WITHDRAW);
		assertThatThrownBy(() -> story.withdraws("tochxa")).hasMessageContaining(NOTHING_TO_WITHDRAW);
		story.waitsFor(RelocationModel.TASK_RECEIVE).slipCounts();
	}

	@Test
	void finishedCaseIsNotOfferedAgain() {
		var story = asking();
		story.withdraws(story.member()).ends(WITHDRAWN);
		assertThatThrownBy(() -> stage.people().as(story.member()).opensStart("relocationWithdrawal"))
			.hasMessageContaining(NOTHING_TO_WITHDRAW);
		assertThatThrownBy(() -> story.withdraws(story.member(), "Một lý do khác."))
			.hasMessageContaining(NOTHING_TO_WITHDRAW);
	}

	private RelocationStory asking() {
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4");
	}
}
