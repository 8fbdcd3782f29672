package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/** Those who have a resolution of a branch before them finish it before the branch comes under others. */
@ChiBoTest
class ReorganisationDuringAdmissionTest {

	@Autowired
	Stage stage;

	@AfterEach
	void backToday() {
		stage.clock().reset();
	}

	@Test
	void aBranchDoesNotMoveWhileItsResolutionToAdmitSomebodyIsDecided() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilResolved();
		assertThatThrownBy(() -> proposesToMove(place)).hasMessageContaining(
			"Cấp trên đang xem xét nghị quyết kết nạp trong hồ sơ " + story.caseNumber
				+ "; hãy chuyển cấp trên khi đã có quyết định.");
		story.fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), 3, 0);

		assertThat(proposesToMove(place)).startsWith("STC-");
	}

	@Test
	void norWhileItsResolutionToRecogniseSomebodyIs() {
		var place = AdmissionPlace.village(stage);
		var probationer = "dubisx" + place.branch();
		stage.register().member(probationer, "Phạm Dự Bị", place.branch());
		stage.register().memberIs(probationer, "official_on", null);
		var story = ProbationStory.ofRegistered(probationer, stage.clock().today().minusMonths(11), place, stage)
			.untilVote().branchProposes("RECOGNISE", 5, 0);
		assertThatThrownBy(() -> proposesToMove(place)).hasMessageContaining(
			"Cấp trên đang xem xét nghị quyết về đảng viên dự bị trong hồ sơ " + story.caseNumber);
		story.fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), "RECOGNISE", 3, 0);

		assertThat(proposesToMove(place)).startsWith("STC-");
	}

	private String proposesToMove(AdmissionPlace place) {
		Map<String, Object> form = Forms.reorganisation(stage.register().idOf("xa"), "MOVE", stage.clock().today(),
			place.branchId());
		form.put("superiorId", "" + stage.register().idOf("congty"));
		return stage.people().as(place.department()).start("reorganisation", form);
	}
}
