package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationState.REQUESTED;
import static vn.chibo.procedures.relocation.RelocationState.SLIP_ISSUED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The member does not live where the slip says. */
@ChiBoTest
class RelocationDestinationTest {

	private static final String SENT_BACK_MAIL = "Hồ sơ chuyển sinh hoạt: nơi đến trả lại";

	@Autowired
	Stage stage;

	@Test
	void departmentFindsTheRightBranchAtOnce() {
		introducedTo("tdp4").decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.waitsFor(RelocationModel.TASK_REROUTE)
			.routedBy("tochphuong", "tdp5").waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION).is(SLIP_ISSUED)
			.slipCounts()
			.presentedTo("tdp5").acceptedBy("tdp5").ends(COMPLETED).memberStandsIn("tdp5")
			.toldMemberAnd("Đã tiếp nhận đảng viên chuyển sinh hoạt", "btthon1", "bttdp5");
	}

	@Test
	void committeeBetweenDoesNotKnowTheMember() {
		introducedTo("khoa").receivedBy("tochphuong")
			.decides("dangtruong", RelocationModel.TASK_FORWARD, "NOT_RESIDENT")
			.waitsFor(RelocationModel.TASK_REROUTE).routedBy("tochphuong", "tdp5").presentedTo("tdp5")
			.acceptedBy("tdp5")
			.ends(COMPLETED).memberStandsIn("tdp5");
	}

	@Test
	void branchDoesNotKnowTheMember() {
		introducedTo("tdp4").receivedBy("tochphuong")
			.decides("bttdp4", RelocationModel.TASK_CONFIRM_PRESENTATION, "NOT_RESIDENT")
			.waitsFor(RelocationModel.TASK_REROUTE)
			.reads("tochphuong", RelocationModel.TASK_REROUTE, "Cần xác minh lại nơi cư trú.")
			.routedBy("tochphuong", "khoa").waitsFor(RelocationModel.TASK_FORWARD).forwardedBy("dangtruong")
			.presentedTo("khoa")
			.acceptedBy("khoa").ends(COMPLETED).memberStandsIn("khoa").slipCounts();
	}

	@Test
	void slipIsSentBackAndTheOriginIssuesANewOneToTheRightPlace() {
		var story = introducedTo("tdp4");
		var first = story.slip();
		story.decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH).is(REQUESTED).noSlipCounts().voided(first)
			.toldMemberAnd(SENT_BACK_MAIL, "btthon1", "bttdp4")
			.decides("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "RETURN").writesToMoveTo("tdp5").branchAgrees()
			.slipIssuedBy("tochxa").slipCounts();
		assertThat(story.slip()).isNotEqualTo(first);
		story.receivedBy("tochphuong").presentedTo("tdp5").acceptedBy("tdp5")
			.ends(COMPLETED).memberStandsIn("tdp5").voided(first).slipCounts();
	}

	@Test
	void slipSentBackWaitsForNobodyToPresentIt() {
		var story = introducedTo("tdp4").decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
			.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK");
		assertThat(stage.jobs().isWaiting(story.caseNumber(), RelocationModel.TIMER_PRESENTATION_OVERDUE)).isFalse();
	}

	@Test
	void branchThatSaidNoIsNotAskedAgain() {
		var story = introducedTo("tdp4").decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT");
		assertThatThrownBy(() -> story.routedBy("tochphuong", "tdp4"))
			.hasMessage("Chi bộ này vừa trả lời là đảng viên không cư trú ở đó; hãy chọn chi bộ khác.");
		story.waitsFor(RelocationModel.TASK_REROUTE).routedBy("tochphuong", "tdp5")
			.waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION);
	}

	@Test
	void nobodyRoutesAMemberOutsideTheirOwnTerritory() {
		var story = introducedTo("tdp4").decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT");
		assertThatThrownBy(() -> story.routedBy("tochphuong", "phanxuong1"))
			.hasMessageContaining("chọn trong danh sách");
		story.waitsFor(RelocationModel.TASK_REROUTE);
	}

	@Test
	void memberIsNotRoutedBackToTheBranchTheyLeave() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("phanxuong1").untilSlipIssued()
			.forwardedBy("dangcongty")
			.decides("btphanxuong1", RelocationModel.TASK_CONFIRM_PRESENTATION, "NOT_RESIDENT");
		assertThatThrownBy(() -> story.routedBy("tochxa", "thon1")).hasMessageContaining("hãy chọn chi bộ khác");
		story.waitsFor(RelocationModel.TASK_REROUTE);
	}

	@Test
	void memberIsNotRoutedIntoTheBodyTheyLeaveWithTheSlipOfItsSuperior() {
		var story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("thon1").writes().branchAgrees()
			.endorsedBy("dangcongty").slipIssuedBy("tochxa")
			.decides("btthon1", RelocationModel.TASK_CONFIRM_PRESENTATION, "NOT_RESIDENT");
		assertThatThrownBy(() -> story.routedBy("tochxa", "phanxuong2")).hasMessageContaining("cùng đảng bộ cơ sở");
		story.waitsFor(RelocationModel.TASK_REROUTE);
	}

	private RelocationStory introducedTo(String destination) {
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo(destination).untilSlipIssued();
	}
}
