package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.REMOVED;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The branch does not agree, or wants the member off the list. */
@ChiBoTest
class ProbationVoteTest {

	private static final String WITHOUT_LOGIN = null;

	@Autowired
	Stage stage;

	AdmissionPlace place;
	ProbationStory story;

	@BeforeEach
	void twelveMonthsAreOver() {
		place = AdmissionPlace.village(stage);
		story = ProbationStory.after(AdmissionStory.in(place, stage).untilAdmitted()).untilVote();
	}

	@Test
	void afterThreeVotesWithoutResolutionThoseAboveDecide() {
		story.branchProposes("RECOGNISE", 3, 2).waitsFor(ProbationModel.TASK_CONSIDER_RECOGNITION)
			.reads(place.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION, "Đã biểu quyết 1 lần không đủ 2/3")
			.on(stage.clock().today().plusDays(7)).branchProposes("REMOVE", 3, 2)
			.waitsFor(ProbationModel.TASK_CONSIDER_RECOGNITION)
			.reads(place.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION, "Đã biểu quyết 2 lần không đủ 2/3")
			.on(stage.clock().today().plusDays(7)).branchProposes("RECOGNISE", 3, 2)
			.waitsFor(ProbationModel.TASK_CHECK_FILE)
			.reads("tochxa", ProbationModel.TASK_CHECK_FILE, "3/5 đảng viên chính thức tán thành")
			.fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0).waitsFor(ProbationModel.TASK_ANNOUNCE)
			.memberIs("official_on", LocalDate.of(2027, 11, 23));
	}

	@Test
	void secondVoteMayAgree() {
		story.branchProposes("RECOGNISE", 3, 2).branchProposes("RECOGNISE", 4, 1)
			.waitsFor(ProbationModel.TASK_CHECK_FILE);
	}

	@Test
	void memberIsTakenOffTheList() {
		story.branchProposes("REMOVE", 4, 1)
			.reads("tochxa", ProbationModel.TASK_CHECK_FILE, "Biểu quyết của chi bộ về đề nghị xóa tên")
			.fileCheckedBy("tochxa").decidedBy("thuongvuxa", "REMOVE", 2, 1)
			.waitsFor(ProbationModel.TASK_ANNOUNCE_REMOVAL).removalAnnounced().ends(REMOVED)
			.memberIs("activity", "REMOVED").memberIs("official_on", null)
			.told("Đã quyết định xóa tên trong danh sách đảng viên", place.secretary(), WITHOUT_LOGIN);
	}

	@Test
	void thoseAboveMayRecogniseAlthoughTheBranchProposedOtherwise() {
		story.branchProposes("REMOVE", 4, 1).fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.waitsFor(ProbationModel.TASK_ANNOUNCE).memberIs("activity", "ACTIVE");
	}

	@Test
	void decisionWithoutEnoughVotesIsRefused() {
		story.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa");
		story.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION, story.decision("RECOGNISE", 2, 2),
			"Không đủ số phiếu cho quyết định đã chọn", "cần ít nhất 3")
			.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION, story.decision("REMOVE", 2, 2),
				"Không đủ số phiếu cho quyết định đã chọn")
			.is(PROBATION).memberIs("official_on", null);
	}

	@Test
	void decisionNumberThatWasUsedThisYearIsRefused() {
		var decision = story.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa").decision("RECOGNISE", 3, 0);
		story.does("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION, decision);
		stage.clock().reset();
		var other = ProbationStory.after(AdmissionStory.in(AdmissionPlace.village(stage), stage).untilAdmitted())
			.untilVote();
		other.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa").refuses("thuongvuxa",
			ProbationModel.TASK_DECIDE_RECOGNITION,
			CaseStory.with(decision, "decidedOn", other.today()), "đã dùng trong sổ này");
	}
}
