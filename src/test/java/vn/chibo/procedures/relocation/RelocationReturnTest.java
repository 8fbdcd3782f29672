package vn.chibo.procedures.relocation;

import static vn.chibo.procedures.relocation.RelocationState.REFUSED;
import static vn.chibo.procedures.relocation.RelocationState.REQUESTED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
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
		asking("thon1").writes().decides("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "RETURN")
			.waitsFor(RelocationModel.TASK_WRITE_REQUEST).is(REQUESTED)
			.writes().waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH).branchAgrees()
			.waitsFor(RelocationModel.TASK_ISSUE_SLIP);
	}

	@Test
	void memberReadsWhyTheRequestCameBackAndFindsTheEarlierText() {
		var story = asking("thon1").writes().decides("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "RETURN");
		story.reads(story.member(), RelocationModel.TASK_WRITE_REQUEST, "Cần xác minh lại nơi cư trú.",
			"Một năm qua tôi hoàn thành nhiệm vụ.");
	}

	@Test
	void branchRefuses() {
		refused(asking("thon1").writes().decides("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "REFUSE"), "thon1");
	}

	@Test
	void committeeRefuses() {
		refused(
			asking("phanxuong1").writes().branchAgrees().decides("dangcongty", RelocationModel.TASK_ENDORSE, "REFUSE"),
			"phanxuong1");
	}

	@Test
	void departmentRefuses() {
		refused(asking("thon1").writes().branchAgrees().decides("tochxa", RelocationModel.TASK_ISSUE_SLIP, "REFUSE"),
			"thon1");
	}

	@Test
	void refusalOfTheFirstCommitteeIsNotPassedToTheNext() {
		refused(asking("tosoi").writes().branchAgrees().decides("dangbophan", RelocationModel.TASK_ENDORSE, "REFUSE"),
			"tosoi")
			.told("Nhiệm vụ mới: Cấp ủy trung gian nơi đi xem xét", "dangbophan");
	}

	private static RelocationStory refused(RelocationStory story, String origin) {
		return story.ends(REFUSED).memberStandsIn(origin).noSlipCounts().voided()
			.toldMemberAnd(REFUSED_MAIL, "bt" + origin);
	}

	@Test
	void refusedMemberMayAskAgain() {
		var story = asking("thon1").writes().decides("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "REFUSE")
			.ends(REFUSED);
		story.asksToMoveTo("tdp5").waitsFor(RelocationModel.TASK_WRITE_REQUEST);
	}

	@Test
	void committeeReturnsToTheBranchWhichSendsItUpAgain() {
		asking("phanxuong1").writes().branchAgrees().decides("dangcongty", RelocationModel.TASK_ENDORSE, "RETURN")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads("btphanxuong1", RelocationModel.TASK_REVIEW_AT_BRANCH, "Cần xác minh lại nơi cư trú.")
			.branchAgrees().endorsedBy("dangcongty").waitsFor(RelocationModel.TASK_ISSUE_SLIP);
	}

	@Test
	void departmentReturnsToTheBranchAndEveryCommitteeSeesItAgain() {
		asking("phanxuong1").writes().branchAgrees().endorsedBy("dangcongty")
			.decides("tochxa", RelocationModel.TASK_ISSUE_SLIP, "RETURN")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH).noSlipCounts()
			.branchAgrees().waitsFor(RelocationModel.TASK_ENDORSE).endorsedBy("dangcongty").slipIssuedBy("tochxa")
			.slipCounts();
	}

	@Test
	void internalIntroductionMayBeReturned() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("phanxuong2").writes().branchAgrees()
			.decides("dangcongty", RelocationModel.TASK_INTRODUCE_INTERNALLY, "RETURN")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void memberUnderInspectionIsHeldAtTheBranch() {
		asking("thon1").writes().branchAgreesAlthough("underInspection", "YES")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "Chưa chuyển sinh hoạt khi đang xem xét kiểm tra",
				"Quy định 294-QĐ/TW, điểm 6.3")
			.branchAgrees().waitsFor(RelocationModel.TASK_ISSUE_SLIP);
	}

	@Test
	void memberWhoOwesFeesIsHeldAtTheBranch() {
		asking("thon1").writes().branchAgreesAlthough("feesPaid", "NO").waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "Chưa đóng đủ đảng phí", "Quy định 01-QĐ/TW")
			.branchAgrees().waitsFor(RelocationModel.TASK_ISSUE_SLIP);
	}

	@Test
	void requestThatGotLateOnTheWayIsHeldUntilTheMemberSaysWhy() {
		asking("thon1").writes().on(stage.clock().today().plusMonths(3)).branchAgrees()
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "Làm thủ tục quá hạn mà chưa nêu lý do")
			.branchReturnsForReason().waitsFor(RelocationModel.TASK_ISSUE_SLIP)
			.reads("tochxa", RelocationModel.TASK_ISSUE_SLIP, "Làm thủ tục quá hạn, đã nêu lý do",
				"Phải điều trị dài ngày ở bệnh viện.");
	}

	@Test
	void lateRequestWithAReasonGoesOnWithANote() {
		RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", RelocationStory.LONG_AGO)
			.writesWithReasonForDelay().branchAgrees().waitsFor(RelocationModel.TASK_ISSUE_SLIP)
			.reads("tochxa", RelocationModel.TASK_ISSUE_SLIP, "Làm thủ tục quá hạn, đã nêu lý do");
	}

	private RelocationStory asking(String origin) {
		return RelocationStory.ofMemberIn(origin, stage).asksToMoveTo("tdp4");
	}
}
