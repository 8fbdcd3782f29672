package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.admission.AdmissionState.RECOGNISED;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.ProbationModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/** A probationary member without login moves to a branch of another commune; the new branch goes on from there. */
@ChiBoTest
class ProbationRelocationTest {

	private static final String WITHOUT_LOGIN = null;
	private static final LocalDate END = LocalDate.of(2027, 11, 23);
	private static final LocalDate MOVING = LocalDate.of(2027, 5, 10);

	@Autowired
	Stage stage;

	AdmissionPlace old;
	AdmissionPlace destination;
	ProbationStory story;

	@BeforeEach
	void aVillageAndAStreetGroup() {
		old = AdmissionPlace.village(stage);
		destination = AdmissionPlace.streetGroup(stage);
		story = ProbationStory.after(AdmissionStory.in(old, stage).untilAdmitted());
	}

	@Test
	void newBranchHasTheOpenTasksAndTheRemainingTime() {
		story.declaresProfile(old.secretary()).opensDossier("tochxa").on(MOVING).sees(old.secretary(),
			ProbationModel.TASK_NEW_MEMBER_CLASS);
		moves();
		story.in(destination).memberIs("branch", destination.branch())
			.sees(old.secretary())
			.sees(destination.secretary(), ProbationModel.TASK_NEW_MEMBER_CLASS, ProbationModel.TASK_ASSIGN_MENTOR)
			.told("Nhiệm vụ mới: Phân công người giúp đỡ mới", destination.secretary());
		assigns(3).waitsFor(ProbationModel.TASK_NEW_MEMBER_CLASS).attendsClass(destination.secretary())
			.filePreparedWith(destination.member(3)).sees(old.member(2))
			.waitsUntil(ProbationModel.TIMER_PROBATION_ENDS, END).comes(ProbationModel.TIMER_PROBATION_ENDS)
			.sees(old.secretary())
			.branchProposes("RECOGNISE", 5, 0).sees("tochxa").fileCheckedBy("tochphuong")
			.decidedBy("thuongvuphuong", "RECOGNISE", 3, 0).memberIs("official_on", END)
			.told("Đã công nhận đảng viên chính thức", destination.secretary(), WITHOUT_LOGIN)
			.announces().cardIssuedBy("tochphuong").ends(RECOGNISED);
	}

	@Test
	void taskThatTheOldCommitteeHadTakenIsFreeForTheNewOne() {
		var task = stage.people().as(old.secretary()).task(story.caseNumber, ProbationModel.TASK_NEW_MEMBER_CLASS)
			.getId();
		stage.people().as(old.secretary()).claims(task);
		moves();
		story.sees(old.secretary()).in(destination).attendsClass(destination.secretary());
	}

	@Test
	void remarksAreNoLongerTheOldMentorsAndBecomeTheNewOnes() {
		story.settled().comes(ProbationModel.TIMER_FILE_DUE).sees(old.member(2), ProbationModel.TASK_MENTOR_REMARKS)
			.in(destination);
		moves();
		story.sees(old.member(2)).sees(old.secretary())
			.sees(destination.secretary(), ProbationModel.TASK_SELF_REVIEW, ProbationModel.TASK_MENTOR_REMARKS,
				ProbationModel.TASK_RESIDENCE_REMARKS,
				ProbationModel.TASK_ASSIGN_MENTOR)
			.sees(destination.member(3));
		assigns(3).sees(destination.member(3), ProbationModel.TASK_MENTOR_REMARKS).mentorRemarks(destination.member(3))
			.waitsFor(ProbationModel.TASK_SELF_REVIEW, ProbationModel.TASK_RESIDENCE_REMARKS);
	}

	@Test
	void memberWhoMovesTwiceIsGivenOneMentor() {
		moves();
		var third = AdmissionPlace.village(stage);
		relocates(destination, third, "tochphuong", "tochxa");
		story.in(third).sees(destination.secretary())
			.sees(third.secretary(), ProbationModel.TASK_MEMBER_PROFILE, ProbationModel.TASK_NEW_MEMBER_CLASS,
				ProbationModel.TASK_ASSIGN_MENTOR)
			.waitsFor(ProbationModel.TASK_MEMBER_PROFILE, ProbationModel.TASK_NEW_MEMBER_CLASS,
				ProbationModel.TASK_ASSIGN_MENTOR);
	}

	@Test
	void officialMemberWhoMovesNeedsNoMentor() {
		story.untilVote().branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0).waitsFor(ProbationModel.TASK_ANNOUNCE);
		moves();
		story.in(destination).waitsFor(ProbationModel.TASK_ANNOUNCE).sees(old.secretary()).announces()
			.cardIssuedBy("tochphuong")
			.ends(RECOGNISED);
	}

	@Test
	void nobodyMovesWhileThoseAboveDecide() {
		story.untilVote().branchProposes("RECOGNISE", 5, 0).waitsFor(ProbationModel.TASK_CHECK_FILE);
		assertThatThrownBy(this::moves).hasMessageContaining("Cấp trên của nơi đi đang xem xét nghị quyết của chi bộ");
		story.memberIs("branch", old.branch()).waitsFor(ProbationModel.TASK_CHECK_FILE).fileCheckedBy("tochxa");
	}

	@Test
	void departmentOfTheDestinationFollowsTheCase() {
		assertThat(stage.people().as("tochphuong").processes(story.caseNumber)).isEmpty();
		moves();
		assertThat(stage.people().as("tochphuong").processes(story.caseNumber)).containsExactly("probation");
		assertThat(stage.people().as("tochxa").processes(story.caseNumber)).containsExactly("probation");
	}

	private void moves() {
		relocates(old, destination, "tochxa", "tochphuong");
	}

	/** The branch committee asks and writes for the member. */
	private void relocates(AdmissionPlace from, AdmissionPlace to, String introducing, String receiving) {
		var people = stage.people();
		var committee = people.as(from.secretary());
		var relocation = committee.start("relocation", Forms.start(stage.records().subjectOf(story.caseNumber),
			to.branchId(), stage.clock().today()));
		committee.does(relocation, RelocationModel.TASK_WRITE_REQUEST, Forms.request(to.branchId()));
		committee.does(relocation, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as(introducing).does(relocation, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("8" + relocation.substring(11) + "-GGT", stage.clock().today()));
		people.as(receiving).does(relocation, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		people.as(to.secretary()).does(relocation, RelocationModel.TASK_CONFIRM_PRESENTATION,
			Forms.presentation(stage.clock().today()));
		people.as(to.secretary()).does(relocation, RelocationModel.TASK_ACCEPT,
			Forms.acceptance(stage.clock().today()));
	}

	private ProbationStory assigns(int member) {
		return story.does(destination.secretary(), ProbationModel.TASK_ASSIGN_MENTOR, Map.of("mentorId",
			"" + stage.register().memberId(destination.member(member)), "assignedOn", story.today()));
	}
}
