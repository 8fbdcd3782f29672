package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** A committee counts among all its members: whoever writes another number than sit in it says why. */
@ChiBoTest
class CommitteeSeatsTest {

	private static final String WHY = "“Vì sao tổng số ủy viên khác danh sách” chưa có nội dung; hãy điền vào.";

	@Autowired
	Stage stage;

	AdmissionPlace place;
	AdmissionStory story;

	/** The register knows one member of the company's committee and one of the commune's standing committee. */
	@BeforeEach
	void branchHasResolved() {
		place = AdmissionPlace.workshop(stage);
		story = AdmissionStory.in(place, stage).untilOpinions("dangcongty").opinionsAreIn().branchVotes(5, 0)
			.sectionalAgrees("dangbophan");
	}

	@Test
	void asManyAsInTheListNeedNoReason() {
		story.does("dangcongty", AdmissionModel.TASK_GRASSROOTS_RESOLUTION, silent(story.proposal(1, 0)))
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK);
		assertThat(papers("admission-proposal")).contains("committeeTotal=1", "committeeSeats=1");
	}

	@Test
	void whoeverIsOneMoreOrLessSaysWhyAndThoseAboveReadIt() {
		story
			.refuses("dangcongty", AdmissionModel.TASK_GRASSROOTS_RESOLUTION, silent(story.proposal(2, 0)), WHY)
			.does("dangcongty", AdmissionModel.TASK_GRASSROOTS_RESOLUTION,
				because("Đồng chí Nam mới được bầu bổ sung.", story.proposal(2, 0)))
			.reads("tochxa", AdmissionModel.TASK_DEPARTMENT_CHECK, "Vì sao tổng số ủy viên khác danh sách",
				"Đồng chí Nam mới được bầu bổ sung.");
		assertThat(papers("admission-proposal")).contains("committeeTotal=2", "committeeSeats=1");
	}

	@Test
	void whoDecidesIsAskedToo() {
		story.proposedBy("dangcongty", 1, 0).fileCheckedBy("tochxa");
		story.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, silent(story.decision(3, 0)), WHY)
			.decidedBy("thuongvuxa", 3, 0).is(AdmissionState.DECIDED);
	}

	@Test
	void soAreTheCommitteesAfterTheProbation() {
		var probation = ProbationStory.after(story.proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", 3, 0).receivesDecision().holdsCeremony()).untilVote()
			.branchProposes("RECOGNISE", 5, 0).sectionalAgrees("dangbophan");
		probation.refuses("dangcongty", ProbationModel.TASK_PROPOSE_RECOGNITION, silent(probation.proposal(3, 0)), WHY)
			.proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa");
		probation.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION,
			silent(probation.decision("RECOGNISE", 3, 0)), WHY)
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0).waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void nothingIsComparedWithACommitteeWhoseSeatsNobodyHasEntered() {
		var committee = stage.register().memberId("dangcongty");
		stage.register().unseat("congty", committee);
		try {
			story.does("dangxa", AdmissionModel.TASK_GRASSROOTS_RESOLUTION, silent(story.proposal(7, 0)))
				.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK);
		} finally {
			stage.register().seat("congty", "COMMITTEE", committee);
		}
	}

	private String papers(String form) {
		return String.join("\n", stage.records().papers(story.caseNumber, form));
	}

	private static Map<String, Object> silent(Map<String, Object> form) {
		return because("", form);
	}

	private static Map<String, Object> because(String reason, Map<String, Object> form) {
		return CaseStory.with(form, "seatsReason", reason);
	}
}
