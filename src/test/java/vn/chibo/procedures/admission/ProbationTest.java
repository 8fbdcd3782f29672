package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.RECOGNISED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
		village().waitsFor("task_memberProfile", "task_newMemberClass").memberIs("official_on", null)
			.declaresProfile(place.secretary()).waitsFor("task_openDossier", "task_newMemberClass")
			.opensDossier("tochxa")
			.attendsClass(place.secretary()).waitsFor()
			.comes("timer_fileDue").waitsFor("task_selfReview", "task_mentorRemarks", "task_residenceRemarks")
			.reviewsHimself(place.secretary()).mentorRemarks(place.secretary()).residenceRemarks(place.secretary())
			.waitsFor("task_compileRemarks").reads(place.secretary(), "task_compileRemarks", "Còn ít phát biểu.",
				"Đảng viên tiến bộ rõ rệt.")
			.compiles()
			.waitsFor().comes("timer_probationEnds")
			.waitsFor("task_considerRecognition").branchProposes("RECOGNISE", 4, 1)
			.waitsFor("task_checkFile").fileCheckedBy("tochxa")
			.waitsFor("task_decideRecognition").reads("thuongvuxa", "task_decideRecognition",
				"4/5 đảng viên chính thức tán thành (80,0%)")
			.decidedBy("thuongvuxa", "RECOGNISE", 2, 1)
			.waitsFor("task_announce").is(PROBATION).memberIs("official_on", END)
			.told("Đã công nhận đảng viên chính thức", place.secretary(), WITHOUT_LOGIN).announces()
			.waitsFor("task_issueCard").cardIssuedBy("tochxa").ends(RECOGNISED).memberIs("branch", place.branch());
	}

	@Test
	void memberWithLoginWritesHimselfAndIsToldByMail() {
		var story = village();
		var login = "dubi" + place.branch();
		story.settled().worksAs(login).comes("timer_fileDue")
			.sees(login, "task_selfReview")
			.told("Nhiệm vụ mới: Viết bản tự kiểm điểm (10-KNĐ)", login, place.secretary())
			.reviewsHimself(login).sees(place.member(2), "task_mentorRemarks").mentorRemarks(place.member(2))
			.residenceRemarks(place.secretary()).compiles().comes("timer_probationEnds").sees(login)
			.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.told("Đã công nhận đảng viên chính thức", place.secretary(), login);
	}

	@Test
	void fileIsReadyEarlyAndTheBranchStillWaitsForTheDay() {
		var story = village().settled().filePrepared();
		story.waitsFor().waitsUntil("timer_probationEnds", END).comes("timer_probationEnds");
		story.refuses(place.secretary(), "task_considerRecognition", CaseStory.with(story.minutes("RECOGNISE", 5, 0),
			"resolvedOn", END.minusDays(1).toString()),
			"Chi bộ chỉ họp xét công nhận khi đã hết mười hai tháng dự bị, từ ngày "
				+ "23/11/2027")
			.refuses(place.secretary(), "task_considerRecognition", CaseStory.with(story.minutes("RECOGNISE", 5, 0),
				"resolvedOn", END.plusDays(1).toString()), "Ngày chi bộ họp chưa tới")
			.branchProposes("RECOGNISE", 5, 0).waitsFor("task_checkFile");
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
			.declaresProfile(place.secretary()).waitsFor("task_openDossier", "task_newMemberClass")
			.sees("tochxa").opensDossier(place.grassroots()).waitsFor("task_newMemberClass");
	}

	@Test
	void cardNumberOfAnotherMemberIsRefused() {
		var story = village().untilVote().branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0).announces();
		var taken = stage.register().cardNumberOf(place.secretary());
		story.refuses("tochxa", "task_issueCard", story.card(taken), "Số thẻ này đã cấp cho đảng viên khác")
			.is(PROBATION).cardIssuedBy("tochxa").ends(RECOGNISED);
	}

	private ProbationStory village() {
		place = AdmissionPlace.village(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilAdmitted());
	}
}
