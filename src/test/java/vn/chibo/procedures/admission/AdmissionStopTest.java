package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.STOPPED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The branch stops a case at any time before the ceremony, whoever has a task in it then. */
@ChiBoTest
class AdmissionStopTest {

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@BeforeEach
	void aVillage() {
		place = AdmissionPlace.village(stage);
	}

	@Test
	void whilePlacesAreAsked() {
		var story = AdmissionStory.in(place, stage).applies()
			.writesBiography(AdmissionStory.inRegister(stage.register().idOf("congty"))).sealedBy(place.secretary())
			.sees("dangcongty", AdmissionModel.TASK_VERIFY);
		stops(story, place.secretary());
		story.ends(STOPPED).sees("dangcongty").prospectIs("LISTED")
			.told("Hồ sơ kết nạp: thôi xét kết nạp", place.secretary());
	}

	@Test
	void whileTheSuperiorIsOverdue() {
		var story = AdmissionStory.in(place, stage).untilResolved().runsOut(AdmissionModel.TIMER_DECISION_OVERDUE)
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK, AdmissionModel.TASK_EXPLAIN_OVERDUE);
		stops(story, place.secretary());
		story.ends(STOPPED).prospectIs("LISTED");
	}

	@Test
	void whileTheCeremonyIsPrepared() {
		var story = AdmissionStory.in(place, stage).untilDecided().receivesDecision();
		stops(story, place.secretary());
		story.ends(STOPPED).prospectIs("LISTED").applies().waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY);
	}

	@Test
	void notAfterTheCeremony() {
		var story = AdmissionStory.in(place, stage).untilAdmitted();
		assertThatThrownBy(() -> stops(story, place.secretary()))
			.hasMessageContaining("hồ sơ kết nạp đang làm của chi bộ mình");
		story.is(PROBATION).prospectIs("ADMITTED").waitsFor(ProbationModel.TASK_MEMBER_PROFILE,
			ProbationModel.TASK_NEW_MEMBER_CLASS);
	}

	@Test
	void notByAnotherBranch() {
		var story = AdmissionStory.in(place, stage).applies();
		assertThatThrownBy(() -> stops(story, "btthon1"))
			.hasMessageContaining("hồ sơ kết nạp đang làm của chi bộ mình");
		story.waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY).prospectIs("APPLYING");
	}

	private void stops(AdmissionStory story, String login) {
		stage.people().as(login).start("admissionStop", Map.of("admissionCase", story.caseNumber, "stopReason",
			"Người xin vào Đảng xin thôi", "remarks", "Gia đình có hoàn cảnh đột xuất."));
	}
}
