package vn.chibo.procedures.admission;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.base.Days;
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
		workshop().returnedBy("dangbophan", "task_sectionalReport").waitsFor("task_completeFile")
			.reads(place.secretary(), "task_completeFile", "Cần bổ sung văn bản còn thiếu.")
			.completesFile().sectionalAgrees("dangbophan")
			.returnedBy("dangcongty", "task_proposeRecognition").completesFile().sectionalAgrees("dangbophan")
			.proposedBy("dangcongty", 3, 0)
			.returnedBy("tochxa", "task_checkFile").completesFile().sectionalAgrees("dangbophan")
			.proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.returnedBy("thuongvuxa", "task_decideRecognition").completesFile().waitsFor("task_sectionalReport")
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", "RECOGNISE", 2, 1).waitsFor("task_announce");
	}

	@Test
	void whateverTheGrassrootsCommitteeVotedGoesUp() {
		workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 1, 4).waitsFor("task_checkFile")
			.reads("tochxa", "task_checkFile", "1/5 cấp ủy viên tán thành (20,0%); cần ít nhất 4");
	}

	@Test
	void committeeThatMayDecideItselfNeedsNobodyElse() {
		place = AdmissionPlace.faculty(stage);
		var story = ProbationStory.after(AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn()
			.branchVotes(5, 0).decidedBy("dangtruong", 3, 0).receivesDecision().holdsCeremony()).untilVote()
			.branchProposes("RECOGNISE", 5, 0).waitsFor("task_decideRecognition");
		story.refuses("dangtruong", "task_decideRecognition", story.decision("RECOGNISE", 3, 2), "cần ít nhất 4")
			.decidedBy("dangtruong", "RECOGNISE", 4, 1).waitsFor("task_announce");
	}

	@Test
	void committeesMeetAfterTheBranchAndNotInTheFuture() {
		var story = village();
		story
			.refuses("thuongvuxa", "task_decideRecognition",
				CaseStory.with(story.decision("RECOGNISE", 3, 0), "decidedOn",
					stage.clock().today().minusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay")
			.refuses("thuongvuxa", "task_decideRecognition",
				CaseStory.with(story.decision("RECOGNISE", 3, 0), "decidedOn",
					stage.clock().today().plusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay");
	}

	@Test
	void termIsExtendedOnceAndTheDecisionComesWithinTheExtension() {
		extended()
			.refuses("thuongvuxa", "task_decideRecognition", extension(), "đã được gia hạn một lần, không gia hạn thêm")
			.runsOut("timer_decisionOverdue").waitsFor("task_decideRecognition")
			.decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.runsOut("timer_extensionOver").waitsFor("task_announce");
	}

	@Test
	void whoDecidesExplainsWhyTheExtensionWasOverrun() {
		reviewed(extended().runsOut("timer_decisionOverdue").waitsFor("task_decideRecognition")
			.runsOut("timer_extensionOver"));
	}

	@Test
	void whoDecidesExplainsWhyTheTermWasOverrun() {
		var story = village();
		var decideBy = stage.jobs().dueOn(story.caseNumber, "timer_decisionOverdue");
		reviewed(story.runsOut("timer_decisionOverdue")
			.reads("thuongvuxa", "task_explainOverdue", Days.vietnamese(decideBy)));
	}

	private static void reviewed(ProbationStory overdue) {
		overdue.waitsFor("task_decideRecognition", "task_explainOverdue").does("thuongvuxa", "task_explainOverdue",
			Map.of("explanation", "Ban thường vụ chưa họp được do bão lũ."))
			.reads("dangtinh", "task_reviewOverdue", "Ban thường vụ chưa họp được do bão lũ.")
			.does("dangtinh", "task_reviewOverdue", Map.of("remarks", "Rút kinh nghiệm, họp ngay trong tuần."))
			.waitsFor("task_decideRecognition").decidedBy("thuongvuxa", "RECOGNISE", 3, 0).waitsFor("task_announce");
	}

	private ProbationStory extended() {
		return village().does("thuongvuxa", "task_decideRecognition", extension()).waitsFor("task_decideRecognition");
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
