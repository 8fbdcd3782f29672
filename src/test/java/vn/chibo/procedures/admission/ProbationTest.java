package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.RECOGNISED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The usual way of a probation: twelve months, and nobody objects. The ceremony was on 23 November 2026. */
@ChiBoTest
class ProbationTest {

	private static final String WITHOUT_LOGIN = null;
	private static final LocalDate END = LocalDate.of(2027, 11, 23);

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@Test
	void memberWithoutLoginIsRecognisedAndTheBranchCommitteeWritesForHim() {
		village().waitsFor(ProbationModel.TASK_MEMBER_PROFILE, ProbationModel.TASK_NEW_MEMBER_CLASS)
			.memberIs("official_on", null)
			.declaresProfile(place.secretary())
			.waitsFor(ProbationModel.TASK_OPEN_DOSSIER, ProbationModel.TASK_NEW_MEMBER_CLASS)
			.opensDossier("tochxa")
			.attendsClass(place.secretary()).waitsFor()
			.comes(ProbationModel.TIMER_FILE_DUE)
			.waitsFor(ProbationModel.TASK_SELF_REVIEW, ProbationModel.TASK_MENTOR_REMARKS,
				ProbationModel.TASK_RESIDENCE_REMARKS)
			.reviewsHimself(place.secretary()).mentorRemarks(place.secretary()).residenceRemarks(place.secretary())
			.waitsFor(ProbationModel.TASK_COMPILE_REMARKS)
			.reads(place.secretary(), ProbationModel.TASK_COMPILE_REMARKS, "Còn ít phát biểu.",
				"Đảng viên tiến bộ rõ rệt.")
			.compiles()
			.waitsFor().comes(ProbationModel.TIMER_PROBATION_ENDS)
			.waitsFor(ProbationModel.TASK_CONSIDER_RECOGNITION).branchProposes("RECOGNISE", 4, 1)
			.waitsFor(ProbationModel.TASK_CHECK_FILE).fileCheckedBy("tochxa")
			.waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION)
			.reads("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION,
				"4/5 đảng viên chính thức tán thành (80,0%)")
			.decidedBy("thuongvuxa", "RECOGNISE", 2, 1)
			.waitsFor(ProbationModel.TASK_ANNOUNCE).is(PROBATION).memberIs("official_on", END)
			.told("Đã công nhận đảng viên chính thức", place.secretary(), WITHOUT_LOGIN).announces()
			.waitsFor(ProbationModel.TASK_ISSUE_CARD).cardIssuedBy("tochxa").ends(RECOGNISED)
			.memberIs("branch", place.branch());
	}

	@Test
	void memberWithLoginWritesHimselfAndIsToldByMail() {
		var story = village();
		var login = "dubi" + place.branch();
		story.settled().worksAs(login).comes(ProbationModel.TIMER_FILE_DUE)
			.sees(login, ProbationModel.TASK_SELF_REVIEW)
			.told("Nhiệm vụ mới: Viết bản tự kiểm điểm (10-KNĐ)", login, place.secretary())
			.reviewsHimself(login).sees(place.member(2), ProbationModel.TASK_MENTOR_REMARKS)
			.mentorRemarks(place.member(2))
			.residenceRemarks(place.secretary()).compiles().comes(ProbationModel.TIMER_PROBATION_ENDS).sees(login)
			.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.told("Đã công nhận đảng viên chính thức", place.secretary(), login);
	}

	@Test
	void fileIsReadyEarlyAndTheBranchStillWaitsForTheDay() {
		var story = village().settled().filePrepared();
		story.waitsFor().waitsUntil(ProbationModel.TIMER_PROBATION_ENDS, END)
			.comes(ProbationModel.TIMER_PROBATION_ENDS);
		story
			.refuses(place.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION,
				CaseStory.with(story.minutes("RECOGNISE", 5, 0),
					"resolvedOn", END.minusDays(1).toString()),
				"Chi bộ chỉ họp xét công nhận khi đã hết mười hai tháng dự bị, từ ngày "
					+ "23/11/2027")
			.refuses(place.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION,
				CaseStory.with(story.minutes("RECOGNISE", 5, 0),
					"resolvedOn", END.plusDays(1).toString()),
				"Ngày chi bộ họp chưa tới")
			.branchProposes("RECOGNISE", 5, 0).waitsFor(ProbationModel.TASK_CHECK_FILE);
	}

	@Test
	void lateDecisionDoesNotMoveTheOfficialDay() {
		village().untilVote().on(END.plusDays(20)).branchProposes("RECOGNISE", 5, 0).on(END.plusDays(50))
			.fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0).memberIs("official_on", END);
	}

	@Test
	void grassrootsCommitteeThatKeepsTheDossiersOpensTheDossier() {
		place = AdmissionPlace.keepingDossiers(stage);
		ProbationStory.after(AdmissionStory.in(place, stage).untilAdmittedThrough(place.grassroots()))
			.declaresProfile(place.secretary())
			.waitsFor(ProbationModel.TASK_OPEN_DOSSIER, ProbationModel.TASK_NEW_MEMBER_CLASS)
			.sees("tochxa").opensDossier(place.grassroots()).waitsFor(ProbationModel.TASK_NEW_MEMBER_CLASS);
	}

	@Test
	void cardNumberOfAnotherMemberIsRefused() {
		var story = village().untilVote().branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0).announces();
		var taken = stage.register().cardNumberOf(place.secretary());
		story
			.refuses("tochxa", ProbationModel.TASK_ISSUE_CARD, story.card(taken),
				"Số thẻ này đã cấp cho đảng viên khác")
			.is(PROBATION).cardIssuedBy("tochxa").ends(RECOGNISED);
	}

	private ProbationStory village() {
		place = AdmissionPlace.village(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilAdmitted());
	}
}
