package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationState.PRESENTED;
import static vn.chibo.procedures.relocation.RelocationState.REQUESTED;
import static vn.chibo.procedures.relocation.RelocationState.SLIP_ISSUED;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The ways from one branch to another, as long as nobody objects. */
@ChiBoTest
class RelocationTest {

	@Autowired
	Stage stage;

	@Test
	void retiredMemberMovesFromTheFactoryToTheStreetBranch() {
		RelocationStory.ofMemberIn("phanxuong1", stage)
			.asksToMoveTo("tdp4").waitsFor(RelocationModel.TASK_WRITE_REQUEST)
			.writes().is(REQUESTED).waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.branchAgrees().waitsFor(RelocationModel.TASK_ENDORSE)
			.endorsedBy("dangcongty").waitsFor(RelocationModel.TASK_ISSUE_SLIP).noSlipCounts()
			.slipIssuedBy("tochxa").is(SLIP_ISSUED).slipCounts().waitsFor(RelocationModel.TASK_RECEIVE)
			.receivedBy("tochphuong").waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION)
			.presentedTo("tdp4").is(PRESENTED).waitsFor(RelocationModel.TASK_ACCEPT).memberStandsIn("phanxuong1")
			.acceptedBy("tdp4").ends(COMPLETED).memberStandsIn("tdp4").memberLivesAt("Số 7, tổ dân phố 4").slipCounts()
			.toldMemberAnd("Đã cấp giấy giới thiệu chuyển sinh hoạt", "btphanxuong1", "bttdp4")
			.told("Có đảng viên được giới thiệu chuyển đến", "tochphuong")
			.toldMemberAnd("Đã tiếp nhận đảng viên chuyển sinh hoạt", "btphanxuong1", "bttdp4");
	}

	@Test
	void branchSecretaryStartsForAMemberAndWritesOnTheMembersBehalf() {
		var story = RelocationStory.ofMemberIn("thon1", stage);
		var c = stage.people().as("btthon1").start("relocation", story.startForm("tdp4", RelocationStory.IN_TIME));
		assertThat(c).matches("CSH-2026-\\d{6}");
		stage.people().as("btthon1").does(c, RelocationModel.TASK_WRITE_REQUEST,
			Map.of("selfReview", "Hoàn thành tốt nhiệm vụ được giao.",
				"destinationId", "" + stage.register().idOf("tdp4"), "cardShown", true));
		assertThat(stage.records().openTasks(c)).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void sectionalAndGrassrootsCommitteesEndorseOneAfterTheOther() {
		RelocationStory.ofMemberIn("tosoi", stage).asksToMoveTo("tdp4").writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_ENDORSE).told("Nhiệm vụ mới: Cấp ủy trung gian nơi đi xem xét", "dangbophan")
			.endorsedBy("dangbophan")
			.waitsFor(RelocationModel.TASK_ENDORSE)
			.told("Nhiệm vụ mới: Cấp ủy trung gian nơi đi xem xét", "dangbophan", "dangcongty")
			.endorsedBy("dangcongty").slipIssuedBy("tochxa").receivedBy("tochphuong").presentedTo("tdp4")
			.acceptedBy("tdp4")
			.ends(COMPLETED).memberStandsIn("tdp4");
	}

	@Test
	void villageBranchHasNoCommitteeBetweenItselfAndTheDepartment() {
		RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_ISSUE_SLIP)
			.slipIssuedBy("tochxa").receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4")
			.ends(COMPLETED).memberStandsIn("tdp4");
	}

	@Test
	void committeesOfTheDestinationForwardTheSlipDownwards() {
		RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("khoa").untilSlipIssued().receivedBy("tochphuong")
			.waitsFor(RelocationModel.TASK_FORWARD).forwardedBy("dangtruong").presentedTo("khoa").acceptedBy("khoa")
			.ends(COMPLETED).memberStandsIn("khoa");
	}

	@Test
	void withinOneGrassrootsBodyItsCommitteeIntroduces() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("phanxuong2").writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_INTRODUCE_INTERNALLY).introducedInternallyBy("dangcongty")
			.told("Có đảng viên được giới thiệu chuyển đến", "dangcongty")
			.waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION).presentedTo("phanxuong2").acceptedBy("phanxuong2")
			.ends(COMPLETED).memberStandsIn("phanxuong2").slipCounts();
	}

	@Test
	void sectionalCommitteeEndorsesBeforeTheInternalIntroduction() {
		RelocationStory.ofMemberIn("tosoi", stage).asksToMoveTo("phanxuong1").writes().branchAgrees()
			.endorsedBy("dangbophan").waitsFor(RelocationModel.TASK_INTRODUCE_INTERNALLY)
			.introducedInternallyBy("dangcongty")
			.presentedTo("phanxuong1").acceptedBy("phanxuong1").ends(COMPLETED).memberStandsIn("phanxuong1");
	}

	@Test
	void sectionalCommitteeForwardsAnInternalIntroduction() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tosoi").writes().branchAgrees()
			.introducedInternallyBy("dangcongty").waitsFor(RelocationModel.TASK_FORWARD).forwardedBy("dangbophan")
			.presentedTo("tosoi")
			.acceptedBy("tosoi").ends(COMPLETED).memberStandsIn("tosoi");
	}

	@Test
	void underOneSuperiorNobodyReceivesTheSlipTwice() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("thon1").writes().branchAgrees()
			.endorsedBy("dangcongty").slipIssuedBy("tochxa").waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION)
			.told("Có đảng viên được giới thiệu chuyển đến", "tochxa")
			.presentedTo("thon1").acceptedBy("thon1").ends(COMPLETED).memberStandsIn("thon1");
	}

	@Test
	void nextYearTheSameSlipNumberIsNewsAgain() {
		var first = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").untilSlipIssued();
		var second = RelocationStory.ofMemberIn("thon1", stage).on(LocalDate.of(2027, 1, 4))
			.asksToMoveTo("tdp4", LocalDate.of(2026, 12, 1)).writes().branchAgrees();
		second
			.does("tochxa", RelocationModel.TASK_ISSUE_SLIP,
				RelocationStory.with(second.slipForm(), "slipNumber", first.slip()))
			.told("Có đảng viên được giới thiệu chuyển đến", "tochphuong");
	}
}
