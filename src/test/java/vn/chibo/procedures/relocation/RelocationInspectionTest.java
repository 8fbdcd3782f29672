package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.GrassrootsCommune;
import vn.chibo.support.Stage;

/** Where there is an inspection committee it is asked, before a member is introduced elsewhere (294 6.3). */
@ChiBoTest
class RelocationInspectionTest {

	private static final String HELD = "Chưa chuyển sinh hoạt khi đang xem xét kiểm tra, khiếu nại hoặc tố cáo";

	@Autowired
	Stage stage;

	GrassrootsCommune place;
	String inspector;

	@BeforeEach
	void aCommuneWithAnInspectionCommittee() {
		place = new GrassrootsCommune(stage.register());
		inspector = inspectorOf(place.commune());
	}

	private String inspectorOf(String organisation) {
		var login = "kt" + organisation;
		stage.register().inspects(organisation, stage.register().member(login, "Trần Kiểm Tra", place.village()));
		return login;
	}

	private RelocationStory leavesTheCommune() {
		return RelocationStory.ofMemberIn(place.squad(), stage).asksToMoveTo("tdp4").writes();
	}

	private static RelocationStory answers(RelocationStory story, String inspector, String answer) {
		return story.does(inspector, RelocationModel.TASK_INSPECT, Forms.inspection(answer));
	}

	@Test
	void theNearestOneSaysThatNothingIsUnderWay() {
		inspectorOf(place.province());

		var story = leavesTheCommune().branchAgrees().waitsFor(RelocationModel.TASK_INSPECT)
			.told("Nhiệm vụ mới: Ủy ban kiểm tra xác nhận", inspector)
			.reads(inspector, RelocationModel.TASK_INSPECT, "Nghỉ hưu, nghỉ mất sức", "Đảng bộ phường Thượng");

		answers(story, inspector, "NO").waitsFor(RelocationModel.TASK_ENDORSE).endorsedBy("dang" + place.police())
			.slipIssuedBy("toch" + place.commune()).receivedBy("tochphuong")
			.presentedTo("tdp4").acceptedBy("tdp4").ends(COMPLETED);
	}

	@Test
	void whatItKnowsAndTheBranchDoesNotHoldsTheTransfer() {
		var secretary = "bt" + place.squad();

		answers(leavesTheCommune().branchAgrees(), inspector, "YES").waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads(secretary, RelocationModel.TASK_REVIEW_AT_BRANCH, HELD).noSlipCounts();
	}

	@Test
	void itIsAskedAgainWhenTheBranchAsksAgain() {
		var story = answers(leavesTheCommune().branchAgrees(), inspector, "YES").branchAgrees()
			.waitsFor(RelocationModel.TASK_INSPECT);

		answers(story, inspector, "NO").waitsFor(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void whatTheBranchKnowsItselfHoldsUnasked() {
		leavesTheCommune().branchAgreesAlthough("underInspection", "YES")
			.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH)
			.reads("bt" + place.squad(), RelocationModel.TASK_REVIEW_AT_BRANCH, HELD);
	}

	@Test
	void withinTheCommuneItsOwnOneIsAskedAndThatOfTheProvinceIsNot() {
		inspectorOf(place.province());

		var story = RelocationStory.ofMemberIn(place.village(), stage).asksToMoveTo(place.hamlet()).writes()
			.branchAgrees().waitsFor(RelocationModel.TASK_INSPECT);

		answers(story, inspector, "NO").waitsFor(RelocationModel.TASK_INTRODUCE_INTERNALLY);
	}

	@Test
	void oneAboveThoseWhoIntroduceIsNotAsked() {
		var other = new GrassrootsCommune(stage.register());
		stage.register().inspects(other.province(),
			stage.register().member("kt" + other.province(), "Trần Kiểm Tra", other.village()));

		RelocationStory.ofMemberIn(other.village(), stage).asksToMoveTo(other.hamlet()).writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_INTRODUCE_INTERNALLY);
	}

	@Test
	void whereNobodySitsInItTheCommitteeAnswersForIt() {
		stage.register().vacate(place.commune(), "INSPECTION_COMMITTEE", stage.clock().today().minusDays(1));

		answers(leavesTheCommune().branchAgrees(), "dang" + place.commune(), "NO")
			.waitsFor(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void anAnswerIsNeeded() {
		var story = leavesTheCommune().branchAgrees();
		assertThatThrownBy(() -> story.does(inspector, RelocationModel.TASK_INSPECT, Map.of()))
			.hasMessageContaining("Đảng viên có đang bị xem xét kiểm tra");
		story.waitsFor(RelocationModel.TASK_INSPECT);
	}
}
