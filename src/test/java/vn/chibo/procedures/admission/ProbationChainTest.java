package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.base.Days;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The levels above the branch send the file on recognition back, or need more time. */
@ChiBoTest
class ProbationChainTest {

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@Test
	void everyLevelMayReturnTheFileAndSeesItAgainFromTheBeginning() {
		workshop().returnedBy("dangbophan", ProbationModel.TASK_SECTIONAL_REPORT)
			.waitsFor(AdmissionModel.TASK_COMPLETE_FILE)
			.reads(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, "Cần bổ sung văn bản còn thiếu.")
			.completesFile().sectionalAgrees("dangbophan")
			.returnedBy("dangcongty", ProbationModel.TASK_PROPOSE_RECOGNITION).completesFile()
			.sectionalAgrees("dangbophan")
			.proposedBy("dangcongty", 3, 0)
			.returnedBy("tochxa", ProbationModel.TASK_CHECK_FILE).completesFile().sectionalAgrees("dangbophan")
			.proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.returnedBy("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION).completesFile()
			.waitsFor(ProbationModel.TASK_SECTIONAL_REPORT)
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", "RECOGNISE", 2, 1).waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void afterThreeVotesOfTheGrassrootsCommitteeWhateverItVotedGoesUp() {
		var story = workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 1, 4)
			.waitsFor(ProbationModel.TASK_PROPOSE_RECOGNITION)
			.reads("dangcongty", ProbationModel.TASK_PROPOSE_RECOGNITION,
				"Đã biểu quyết 1 lần không đủ 2/3; đủ 3 lần thì "
					+ "báo cáo cấp ủy cấp trên trực tiếp")
			.proposedBy("dangcongty", 2, 3).waitsFor(ProbationModel.TASK_PROPOSE_RECOGNITION)
			.proposedBy("dangcongty", 3, 2).waitsFor(ProbationModel.TASK_CHECK_FILE);
		for (var vote : List.of("1/5", "2/5", "3/5")) {
			story.reads("tochxa", ProbationModel.TASK_CHECK_FILE, vote + " cấp ủy viên tán thành");
		}
		story.fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0).waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void grassrootsCommitteeMayAgreeInItsSecondVoteOrSendTheFileBack() {
		workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 2)
			.returnedBy("dangcongty", ProbationModel.TASK_PROPOSE_RECOGNITION).completesFile()
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 4, 1).waitsFor(ProbationModel.TASK_CHECK_FILE);
	}

	@Test
	void committeeThatMayDecideItselfNeedsNobodyElse() {
		faculty().decidedBy("dangtruong", "RECOGNISE", 3, 2).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION)
			.is(AdmissionState.PROBATION).decidedBy("dangtruong", "RECOGNISE", 4, 1)
			.waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void afterThreeVotesOfACommitteeThatMayDecideThoseAboveItDo() {
		var story = faculty().decidedBy("dangtruong", "RECOGNISE", 3, 2)
			.reads("dangtruong", ProbationModel.TASK_DECIDE_RECOGNITION, "Đã biểu quyết 1 lần không đủ 2/3")
			.decidedBy("dangtruong", "REMOVE", 2, 3).sees("dangtruong", ProbationModel.TASK_DECIDE_RECOGNITION)
			.decidedBy("dangtruong", "RECOGNISE", 3, 2).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION)
			.sees("dangtruong").sees("thuongvuphuong", ProbationModel.TASK_DECIDE_RECOGNITION)
			.reads("thuongvuphuong", ProbationModel.TASK_DECIDE_RECOGNITION, "3/5 cấp ủy viên tán thành");
		story
			.refuses("thuongvuphuong", ProbationModel.TASK_DECIDE_RECOGNITION, story.decision("RECOGNISE", 2, 2),
				"Không đủ số phiếu cho quyết định đã chọn")
			.decidedBy("thuongvuphuong", "RECOGNISE", 3, 0).waitsFor(ProbationModel.TASK_ANNOUNCE)
			.memberIs("official_on", LocalDate.of(2027, 11, 23));
	}

	@Test
	void committeesMeetAfterTheBranchAndNotInTheFuture() {
		var story = village();
		story
			.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION,
				CaseStory.with(story.decision("RECOGNISE", 3, 0), "decidedOn",
					stage.clock().today().minusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay")
			.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION,
				CaseStory.with(story.decision("RECOGNISE", 3, 0), "decidedOn",
					stage.clock().today().plusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay");
	}

	@Test
	void termIsExtendedOnceAndTheDecisionComesWithinTheExtension() {
		extended()
			.refuses("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION, extension(),
				"đã được gia hạn một lần, không gia hạn thêm")
			.runsOut(AdmissionModel.TIMER_DECISION_OVERDUE).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION)
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.runsOut(AdmissionModel.TIMER_EXTENSION_OVER).waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	@Test
	void whoDecidesExplainsWhyTheExtensionWasOverrun() {
		reviewed(
			extended().runsOut(AdmissionModel.TIMER_DECISION_OVERDUE).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION)
				.runsOut(AdmissionModel.TIMER_EXTENSION_OVER));
	}

	@Test
	void whoDecidesExplainsWhyTheTermWasOverrun() {
		var story = village();
		var decideBy = stage.jobs().dueOn(story.caseNumber, AdmissionModel.TIMER_DECISION_OVERDUE);
		reviewed(story.runsOut(AdmissionModel.TIMER_DECISION_OVERDUE)
			.reads("thuongvuxa", AdmissionModel.TASK_EXPLAIN_OVERDUE, Days.vietnamese(decideBy)));
	}

	private static void reviewed(ProbationStory overdue) {
		overdue.waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION, AdmissionModel.TASK_EXPLAIN_OVERDUE)
			.does("thuongvuxa", AdmissionModel.TASK_EXPLAIN_OVERDUE,
				Map.of("explanation", "Ban thường vụ chưa họp được do bão lũ."))
			.reads("dangtinh", AdmissionModel.TASK_REVIEW_OVERDUE, "Ban thường vụ chưa họp được do bão lũ.")
			.does("dangtinh", AdmissionModel.TASK_REVIEW_OVERDUE,
				Map.of("remarks", "Rút kinh nghiệm, họp ngay trong tuần."))
			.waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION).decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.waitsFor(ProbationModel.TASK_ANNOUNCE);
	}

	private ProbationStory extended() {
		return village().does("thuongvuxa", ProbationModel.TASK_DECIDE_RECOGNITION, extension())
			.waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION);
	}

	private static Map<String, Object> extension() {
		return Map.of("decision", "EXTEND", "extensionReason", "Cần xác minh thêm ở nơi công tác cũ.");
	}

	/** The file lies before the standing committee. */
	private ProbationStory village() {
		place = AdmissionPlace.village(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilAdmitted()).untilVote()
			.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa");
	}

	/** The file lies before the committee of the school, which may decide itself. */
	private ProbationStory faculty() {
		place = AdmissionPlace.faculty(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn()
			.branchVotes(5, 0).decidedBy("dangtruong", 3, 0).receivesDecision().holdsCeremony()).untilVote()
			.branchProposes("RECOGNISE", 5, 0).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION);
	}

	private ProbationStory workshop() {
		place = AdmissionPlace.workshop(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilAdmittedThrough("dangbophan", "dangcongty"))
			.untilVote().branchProposes("RECOGNISE", 5, 0);
	}
}
