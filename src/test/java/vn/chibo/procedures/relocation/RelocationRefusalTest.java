package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationStory.IN_TIME;
import static vn.chibo.procedures.relocation.RelocationStory.LONG_AGO;
import static vn.chibo.procedures.relocation.RelocationStory.with;
import static vn.chibo.procedures.relocation.RelocationStory.without;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/** What a form does not let pass: the person is told in a sentence, and nothing has happened. */
@ChiBoTest
class RelocationRefusalTest {

	@Autowired
	Stage stage;

	@Test
	void memberIsNotRelocatedTwiceAtOnce() {
		var story = inThon1().asksToMoveTo("tdp4");
		var first = story.caseNumber();
		assertThatThrownBy(() -> story.asksToMoveTo("tdp5")).hasMessageContaining("đang có một hồ sơ chuyển sinh hoạt");
		assertThat(stage.records().casesOf(story.member())).containsExactly(first);
	}

	@Test
	void destinationIsNotTheOrigin() {
		var story = inThon1();
		assertThatThrownBy(() -> story.asksToMoveTo("thon1")).hasMessageContaining("hãy chọn chi bộ khác");
		assertThat(stage.records().casesOf(story.member())).isEmpty();
		story.asksToMoveTo("tdp4");
		assertThatThrownBy(() -> story.writesToMoveTo("thon1")).hasMessageContaining("hãy chọn chi bộ khác");
		story.waitsFor(RelocationModel.TASK_WRITE_REQUEST);
		assertThat(stage.records().papers(story.caseNumber(), "relocation-request")).isEmpty();
	}

	@Test
	void decisionThatIsNotInForceYetIsTooEarly() {
		var story = inThon1();
		assertThatThrownBy(() -> story.asksToMoveTo("tdp4", stage.clock().today().plusDays(1)))
			.hasMessageContaining("chưa tới");
		assertThat(stage.records().casesOf(story.member())).isEmpty();
	}

	@Test
	void decisionFromBeforeTheMemberWasOneIsAMistake() {
		var story = inThon1();
		assertThatThrownBy(() -> story.asksToMoveTo("tdp4", LocalDate.of(1950, 1, 1)))
			.hasMessageContaining("trước ngày đảng viên vào Đảng; hãy kiểm tra lại ngày");
		assertThat(stage.records().casesOf(story.member())).isEmpty();
	}

	@Test
	void branchThatReceivesMeetsAfterTheSlipWasPresented() {
		var story = inThon1().asksToMoveTo("tdp4").untilSlipIssued().receivedBy("tochphuong").presentedTo("tdp4");
		assertThatThrownBy(() -> story.does("bttdp4", RelocationModel.TASK_ACCEPT,
			Forms.acceptance(stage.clock().today().minusDays(1))))
			.hasMessageContaining(
				"Ô “Ngày chi bộ họp, giới thiệu đảng viên” ghi ngày 22/11/2026, trước ngày trình giấy giới thiệu");
		story.waitsFor(RelocationModel.TASK_ACCEPT);
	}

	@Test
	void memberOfAnotherBranchIsNotOffered() {
		var story = inThon1();
		assertThatThrownBy(() -> stage.people().as("bttdp4").start("relocation", story.startForm("tdp5", IN_TIME)))
			.hasMessage("Ô “Đảng viên” phải được chọn trong danh sách.");
		assertThat(stage.people().as("bttdp4").opensStart("relocation"))
			.doesNotContain("Lê Văn " + story.member().substring("dangvien".length()) + ",");
	}

	@Test
	void slipNumberIsUsedOnceAYear() {
		var first = inThon1().asksToMoveTo("tdp4").untilSlipIssued();
		var second = inThon1().asksToMoveTo("tdp4").writes().branchAgrees();
		assertThatThrownBy(() -> second.does("tochxa", RelocationModel.TASK_ISSUE_SLIP,
			with(second.slipForm(), "slipNumber",
				first.slip())))
			.hasMessageStartingWith("Số " + first.slip() + " đã dùng trong sổ này. Số tiếp theo là ");
		second.waitsFor(RelocationModel.TASK_ISSUE_SLIP).noSlipCounts().slipIssuedBy("tochxa").slipCounts();
	}

	@ParameterizedTest
	@CsvSource({"2026-11-24, sau hôm nay", "2026-11-01, trước khi quyết định có hiệu lực"})
	void dayOfTheSlipLiesBetweenTheDecisionAndToday(String issuedOn, String when) {
		var story = inThon1().asksToMoveTo("tdp4").writes().branchAgrees();
		assertThatThrownBy(
			() -> story.does("tochxa", RelocationModel.TASK_ISSUE_SLIP, with(story.slipForm(), "issuedOn", issuedOn)))
			.as(when).hasMessageContaining("Ngày cấp giấy giới thiệu phải từ ngày quyết định có hiệu lực đến hôm nay");
		story.waitsFor(RelocationModel.TASK_ISSUE_SLIP).noSlipCounts();
	}

	@ParameterizedTest
	@CsvSource({"2026-11-24, sau hôm nay", "2026-11-22, trước khi cấp giấy"})
	void dayOfPresentationLiesBetweenTheSlipAndToday(String presentedOn, String when) {
		var story = inThon1().asksToMoveTo("tdp4").untilSlipIssued().receivedBy("tochphuong");
		assertThatThrownBy(() -> story.does("bttdp4", RelocationModel.TASK_CONFIRM_PRESENTATION,
			Map.of("decision", "AGREE", "presentedOn", presentedOn))).as(when)
			.hasMessageContaining("Ngày trình giấy giới thiệu phải từ ngày cấp giấy đến hôm nay");
		story.waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION).is(RelocationState.SLIP_ISSUED);
	}

	@Test
	void fieldThatTheFormDoesNotHaveIsRefused() {
		var story = inThon1().asksToMoveTo("tdp4").writes();
		assertThatThrownBy(
			() -> story.does("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, with(story.reviewForm(), "scope",
				"INTERNAL")))
			.hasMessageContaining("có ô không thuộc biểu mẫu này");
		story.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void readOnlyFieldCannotBeForged() {
		var story = inThon1().asksToMoveTo("tdp4").writes();
		story.does("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH,
			with(with(story.reviewForm(), "memberName", "Kẻ Mạo Danh"),
				"findingsText", "Không có gì"));
		assertThat(stage.records().papers(story.caseNumber(), "relocation-review")).singleElement().asString()
			.doesNotContain("memberName", "Mạo Danh", "findingsText");
	}

	@Test
	void delayCannotBeHiddenByForgingTheDaysLate() {
		var story = inThon1().asksToMoveTo("tdp4", LONG_AGO);
		assertThatThrownBy(
			() -> story.does(story.member(), RelocationModel.TASK_WRITE_REQUEST, with(story.requestForm(),
				"workingDaysLate", 0)))
			.hasMessageContaining("Ô “Lý do làm thủ tục chậm”");
	}

	@Test
	void answerThatIsNotOfferedIsRefused() {
		var story = inThon1().asksToMoveTo("tdp4").writes();
		assertThatThrownBy(
			() -> story.does("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH,
				with(story.reviewForm(), "decision", "OK")))
			.hasMessageContaining("Ô “Chi ủy quyết định” phải được chọn trong danh sách.");
		story.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void hiddenAnswerDoesNotCount() {
		var story = inThon1().asksToMoveTo("tdp4").writes();
		story.does("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH,
			Map.of("decision", "RETURN", "returnReason", "Cần bổ sung thẻ đảng.",
				"underInspection", "NO", "remarks", "Chấp hành tốt nghị quyết."));
		assertThat(stage.records().papers(story.caseNumber(), "relocation-review")).singleElement().asString()
			.doesNotContain("underInspection", "Chấp hành tốt");
	}

	@Test
	void everyFaultIsToldAtOnce() {
		var story = inThon1().asksToMoveTo("tdp4").writes().branchAgrees();
		var wrong = with(with(without(story.slipForm(), "sealed"), "slipNumber", "số một"), "dossierPapers", 0);
		assertThatThrownBy(() -> story.does("tochxa", RelocationModel.TASK_ISSUE_SLIP, wrong))
			.hasMessageContainingAll("Ô “Số giấy giới thiệu” không đúng dạng",
				"Ô “Số tài liệu trong hồ sơ niêm phong” phải từ 1 trở lên.",
				"Ô “Giấy giới thiệu được in, ký, đóng dấu rồi mới giao” cần được đánh dấu.");
	}

	@Test
	void textHasAnEnd() {
		var story = inThon1().asksToMoveTo("tdp4");
		assertThatThrownBy(
			() -> story.does(story.member(), RelocationModel.TASK_WRITE_REQUEST, with(story.requestForm(), "selfReview",
				"x".repeat(4001))))
			.hasMessageContaining("dài 4001 ký tự");
		story
			.does(story.member(), RelocationModel.TASK_WRITE_REQUEST,
				with(story.requestForm(), "selfReview", "ữ".repeat(4000)))
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	private RelocationStory inThon1() {
		return RelocationStory.ofMemberIn("thon1", stage);
	}
}
