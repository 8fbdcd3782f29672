package vn.chibo.procedures.admission;

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
	void whateverTheGrassrootsCommitteeVotedGoesUp() {
		workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 1, 4).waitsFor(ProbationModel.TASK_CHECK_FILE)
			.reads("tochxa", ProbationModel.TASK_CHECK_FILE, "1/5 cấp ủy viên tán thành (20,0%); cần ít nhất 4");
	}

	@Test
	void committeeThatMayDecideItselfNeedsNobodyElse() {
		place = AdmissionPlace.faculty(stage);
		var story = ProbationStory.after(AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn()
			.branchVotes(5, 0).decidedBy("dangtruong", 3, 0).receivesDecision().holdsCeremony()).untilVote()
			.branchProposes("RECOGNISE", 5, 0).waitsFor(ProbationModel.TASK_DECIDE_RECOGNITION);
		story
			.refuses("dangtruong", ProbationModel.TASK_DECIDE_RECOGNITION, story.decision("RECOGNISE", 3, 2),
				"cần ít nhất 4")
			.decidedBy("dangtruong", "RECOGNISE", 4, 1).waitsFor(ProbationModel.TASK_ANNOUNCE);
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

	private ProbationStory workshop() {
		place = AdmissionPlace.workshop(stage);
		return ProbationStory.after(AdmissionStory.in(place, stage).untilAdmittedThrough("dangbophan", "dangcongty"))
			.untilVote().branchProposes("RECOGNISE", 5, 0);
	}
}
