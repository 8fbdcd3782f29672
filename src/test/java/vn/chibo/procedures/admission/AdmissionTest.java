package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The usual way of an admission, for each place in the tree that a branch can have. */
@ChiBoTest
class AdmissionTest {

	@Autowired
	Stage stage;

	@Test
	void villageBranchAdmitsSomebody() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).prospectIs("LISTED").applies().prospectIs("APPLYING")
			.waitsFor("task_writeBiography").writesBiography()
			.waitsFor("task_sealBiography").sealedBy(place.secretary())
			.waitsFor("task_concludeBiography").concludes()
			.waitsFor("task_certifyBiography").certifiedBy(place.secretary())
			.waitsFor("task_introduce", "task_introduce", "task_residenceOpinion").opinionsAreIn()
			.waitsFor("task_branchMeeting").branchVotes(4, 1).is(RESOLVED)
			.waitsFor("task_departmentCheck")
			.reads("tochxa", "task_departmentCheck", "4/5 đảng viên chính thức tán thành (80,0%)")
			.fileCheckedBy("tochxa")
			.waitsFor("task_decide").decidedBy("thuongvuxa", 3, 0).is(DECIDED)
			.told("Đã có quyết định kết nạp", place.secretary())
			.waitsFor("task_receiveDecision").receivesDecision()
			.waitsFor("task_holdCeremony").holdsCeremony().is(PROBATION).prospectIs("ADMITTED")
			.waitsFor("task_memberProfile", "task_newMemberClass");
		assertThat(stage.records().memberOf(story.caseNumber)).containsEntry("branch", place.branch())
			.containsEntry("admitted_on", stage.clock().today()).containsEntry("official_on", null)
			.containsEntry("full_name", "Hoàng Thị Mai");
	}

	@Test
	void workshopOfACompanyGoesThroughSectionalAndGrassrootsCommittee() {
		var place = AdmissionPlace.workshop(stage);
		AdmissionStory.in(place, stage).untilOpinions("dangcongty").opinionsAreIn().branchVotes(5, 0)
			.waitsFor("task_sectionalReview").sectionalAgrees("dangbophan")
			.waitsFor("task_grassrootsResolution").proposedBy("dangcongty", 3, 0)
			.waitsFor("task_departmentCheck").fileCheckedBy("tochxa").decidedBy("thuongvuxa", 2, 1)
			.receivesDecision().holdsCeremony().is(PROBATION);
	}

	@Test
	void facultyWhoseCommitteeMayDecideItself() {
		var place = AdmissionPlace.faculty(stage);
		AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn().branchVotes(5, 0)
			.waitsFor("task_decide").decidedBy("dangtruong", 2, 1).is(DECIDED)
			.receivesDecision().holdsCeremony().is(PROBATION);
	}

	@Test
	void unionsIntroduceTheirOwnMembers() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "born_on", LocalDate.of(2001, 4, 12));
		stage.register().prospect(story.prospect, "youth_union", true);
		stage.register().prospect(story.prospect, "trade_union", true);
		story.untilOpinions(place.secretary())
			.waitsFor("task_introduce", "task_introduce", "task_residenceOpinion", "task_unionResolution",
				"task_unionResolution")
			.unionResolves().unionResolves().opinionsAreIn().waitsFor("task_branchMeeting");
	}

	@Test
	void committeeWhereThePersonLivesIsAskedAndSeesNothingOfTheBiography() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "residence_branch_id", stage.register().idOf("tdp4"));
		story.untilOpinions(place.secretary());
		var form = stage.people().as("bttdp4").opens(stage.people().as("bttdp4")
			.task(story.caseNumber, "task_residenceOpinion").getId());
		assertThat(form).contains("Hoàng Thị Mai").doesNotContain("Hoàng Văn Nam").doesNotContain("Lý lịch rõ ràng");
		story.introducedByHelpers().residenceAgrees("bttdp4").compiles().waitsFor("task_branchMeeting");
	}
}
