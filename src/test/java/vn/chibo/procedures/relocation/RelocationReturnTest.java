package vn.chibo.procedures.relocation;

import static vn.chibo.procedures.relocation.RelocationState.REFUSED;
import static vn.chibo.procedures.relocation.RelocationState.REQUESTED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The origin's side objects: something is missing, or the member may not move. */
@ChiBoTest
class RelocationReturnTest {

	private static final String REFUSED_MAIL = "Hồ sơ chuyển sinh hoạt: không được chuyển";

	@Autowired
	Stage stage;

	@Test
	void branchReturnsTheRequestAndTheMemberSendsItAgain() {
		asking("thon1").writes().decides("btthon1", "task_reviewAtBranch", "RETURN")
			.waitsFor("task_writeRequest").is(REQUESTED)
			.writes().waitsFor("task_reviewAtBranch").branchAgrees().waitsFor("task_issueSlip");
	}

	@Test
	void memberReadsWhyTheRequestCameBackAndFindsTheEarlierText() {
		var story = asking("thon1").writes().decides("btthon1", "task_reviewAtBranch", "RETURN");
		story.reads(story.member(), "task_writeRequest", "Cần xác minh lại nơi cư trú.",
			"Một năm qua tôi hoàn thành nhiệm vụ.");
	}

	@Test
	void branchRefuses() {
		refused(asking("thon1").writes().decides("btthon1", "task_reviewAtBranch", "REFUSE"), "thon1");
	}

	@Test
	void committeeRefuses() {
		refused(asking("phanxuong1").writes().branchAgrees().decides("dangcongty", "task_endorse", "REFUSE"),
			"phanxuong1");
	}

	@Test
	void departmentRefuses() {
		refused(asking("thon1").writes().branchAgrees().decides("tochxa", "task_issueSlip", "REFUSE"), "thon1");
	}

	@Test
	void refusalOfTheFirstCommitteeIsNotPassedToTheNext() {
		refused(asking("tosoi").writes().branchAgrees().decides("dangbophan", "task_endorse", "REFUSE"), "tosoi")
			.told("Nhiệm vụ mới: Cấp ủy trung gian nơi đi xem xét", "dangbophan");
	}

	private static RelocationStory refused(RelocationStory story, String origin) {
		return story.ends(REFUSED).memberStandsIn(origin).noSlipCounts().voided()
			.toldMemberAnd(REFUSED_MAIL, "bt" + origin);
	}

	@Test
	void refusedMemberMayAskAgain() {
		var story = asking("thon1").writes().decides("btthon1", "task_reviewAtBranch", "REFUSE").ends(REFUSED);
		story.asksToMoveTo("tdp5").waitsFor("task_writeRequest");
	}

	@Test
	void committeeReturnsToTheBranchWhichSendsItUpAgain() {
		asking("phanxuong1").writes().branchAgrees().decides("dangcongty", "task_endorse", "RETURN")
			.waitsFor("task_reviewAtBranch")
			.reads("btphanxuong1", "task_reviewAtBranch", "Cần xác minh lại nơi cư trú.")
			.branchAgrees().endorsedBy("dangcongty").waitsFor("task_issueSlip");
	}

	@Test
	void departmentReturnsToTheBranchAndEveryCommitteeSeesItAgain() {
		asking("phanxuong1").writes().branchAgrees().endorsedBy("dangcongty")
			.decides("tochxa", "task_issueSlip", "RETURN")
			.waitsFor("task_reviewAtBranch").noSlipCounts()
			.branchAgrees().waitsFor("task_endorse").endorsedBy("dangcongty").slipIssuedBy("tochxa").slipCounts();
	}

	@Test
	void internalIntroductionMayBeReturned() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("phanxuong2").writes().branchAgrees()
			.decides("dangcongty", "task_introduceInternally", "RETURN").waitsFor("task_reviewAtBranch");
	}

	@Test
	void memberUnderInspectionIsHeldAtTheBranch() {
		asking("thon1").writes().branchAgreesAlthough("underInspection", "YES").waitsFor("task_reviewAtBranch")
			.reads("btthon1", "task_reviewAtBranch", "Chưa chuyển sinh hoạt khi đang xem xét kiểm tra",
				"Quy định 294-QĐ/TW, điểm 6.3")
			.branchAgrees().waitsFor("task_issueSlip");
	}

	@Test
	void memberWhoOwesFeesIsHeldAtTheBranch() {
		asking("thon1").writes().branchAgreesAlthough("feesPaid", "NO").waitsFor("task_reviewAtBranch")
			.reads("btthon1", "task_reviewAtBranch", "Chưa đóng đủ đảng phí", "Quy định 01-QĐ/TW")
			.branchAgrees().waitsFor("task_issueSlip");
	}

	@Test
	void requestThatGotLateOnTheWayIsHeldUntilTheMemberSaysWhy() {
		asking("thon1").writes().on(stage.clock().today().plusMonths(3)).branchAgrees().waitsFor("task_reviewAtBranch")
			.reads("btthon1", "task_reviewAtBranch", "Làm thủ tục quá hạn mà chưa nêu lý do")
			.branchReturnsForReason().waitsFor("task_issueSlip")
			.reads("tochxa", "task_issueSlip", "Làm thủ tục quá hạn, đã nêu lý do",
				"Phải điều trị dài ngày ở bệnh viện.");
	}

	@Test
	void lateRequestWithAReasonGoesOnWithANote() {
		RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", RelocationStory.LONG_AGO)
			.writesWithReasonForDelay().branchAgrees().waitsFor("task_issueSlip")
			.reads("tochxa", "task_issueSlip", "Làm thủ tục quá hạn, đã nêu lý do");
	}

	private RelocationStory asking(String origin) {
		return RelocationStory.ofMemberIn(origin, stage).asksToMoveTo("tdp4");
	}
}
