package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.REFUSED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.GrassrootsCommune;
import vn.chibo.support.Stage;

/** Admission and recognition where the commune is a grassroots organisation and its standing committee decides. */
@ChiBoTest
class AdmissionInGrassrootsCommuneTest {

	@Autowired
	Stage stage;

	GrassrootsCommune commune;

	@BeforeEach
	void aCommune() {
		commune = new GrassrootsCommune(stage.register());
	}

	@Test
	void villageBranchAdmitsSomebodyAndTheStandingCommitteeRecognises() {
		var place = AdmissionPlace.villageOf(commune, stage);
		var committee = place.superiorCommittee();
		var admitted = AdmissionStory.in(place, stage).applies().writesBiography().sealedBy(committee).concludes()
			.certifiedBy(committee).opinionsAreIn().branchVotes(4, 1)
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK).fileCheckedBy(place.department())
			.waitsFor(AdmissionModel.TASK_DECIDE).decidedBy(place.standingCommittee(), 3, 2).is(DECIDED)
			.receivesDecision().holdsCeremony().is(PROBATION);

		ProbationStory.after(admitted).untilVote().branchProposes("RECOGNISE", 5, 0)
			.waitsFor(ProbationModel.TASK_CHECK_FILE).fileCheckedBy(place.department())
			.waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION).decidedBy(place.standingCommittee(), "RECOGNISE", 3, 2)
			.waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void theStandingCommitteeNeedsMoreThanHalf() {
		var place = AdmissionPlace.villageOf(commune, stage);
		AdmissionStory.in(place, stage).untilOpinions(place.superiorCommittee()).opinionsAreIn().branchVotes(5, 0)
			.fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), 2, 2)
			.refusalAnnounced("ủy viên ban thường vụ tán thành (").ends(REFUSED);
	}

	@Test
	void theCommitteeOfASubordinateBodyReviewsWhatTheBranchResolved() {
		var place = AdmissionPlace.policeOf(commune, stage);
		AdmissionStory.in(place, stage).untilOpinions(place.superiorCommittee()).opinionsAreIn().branchVotes(5, 0)
			.waitsFor(AdmissionModel.TASK_SECTIONAL_REVIEW).sectionalAgrees("dang" + commune.police())
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK).fileCheckedBy(place.department())
			.decidedBy(place.standingCommittee(), 3, 0).receivesDecision().holdsCeremony().is(PROBATION);
	}

	@Test
	void directlyBelowTheProvinceItsStandingCommitteeDecides() {
		var place = AdmissionPlace.provincialOffice(commune, stage);
		AdmissionStory.in(place, stage).untilResolved().fileCheckedBy(place.department())
			.decidedBy(place.standingCommittee(), 3, 2).receivesDecision().holdsCeremony().is(PROBATION);
	}
}
