package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.REFUSED;
import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The levels above the branch send the file back, refuse, or need more time. */
@ChiBoTest
class AdmissionChainTest {

	private static final Map<String, Object> COMPLETED = Map.of("decision", "AGREE", "remarks",
		"Đã bổ sung bản sao bằng tốt nghiệp.");

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@Test
	void everyLevelMayReturnTheFileAndSeesItAgainFromTheBeginning() {
		workshop().returnedBy("dangbophan", "task_sectionalReview").waitsFor("task_completeFile")
			.reads(place.secretary(), "task_completeFile", "Cần bổ sung văn bản còn thiếu.")
			.does(place.secretary(), "task_completeFile", COMPLETED).sectionalAgrees("dangbophan")
			.returnedBy("dangcongty", "task_grassrootsResolution")
			.does(place.secretary(), "task_completeFile", COMPLETED)
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0)
			.returnedBy("tochxa", "task_departmentCheck").does(place.secretary(), "task_completeFile", COMPLETED)
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.returnedBy("thuongvuxa", "task_decide").does(place.secretary(), "task_completeFile", COMPLETED)
			.waitsFor("task_sectionalReview").sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0)
			.fileCheckedBy("tochxa").is(RESOLVED).decidedBy("thuongvuxa", 2, 1).is(DECIDED);
	}

	@Test
	void grassrootsCommitteeThatIsNotInFavourEndsTheCase() {
		workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 2).refusalAnnounced("tán thành (")
			.ends(REFUSED).prospectIs("LISTED").told("Hồ sơ kết nạp: không được kết nạp", place.secretary());
	}

	@Test
	void standingCommitteeNeedsMoreThanHalf() {
		village().fileCheckedBy("tochxa").decidedBy("thuongvuxa", 2, 2).refusalAnnounced("tán thành (")
			.ends(REFUSED).prospectIs("LISTED").told("Hồ sơ kết nạp: không được kết nạp", place.secretary());
	}

	@Test
	void delegatedCommitteeNeedsTwoThirds() {
		place = AdmissionPlace.faculty(stage);
		AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn().branchVotes(5, 0)
			.decidedBy("dangtruong", 3, 2).refusalAnnounced("tán thành (").ends(REFUSED);
	}

	@Test
	void decisionToAdmitHasANumberThatNobodyUsedThisYear() {
		var first = village().fileCheckedBy("tochxa").decidedBy("thuongvuxa", 3, 0);
		var number = stage.records().papers(first.caseNumber, "admission-decide").get(0)
			.replaceAll(".*decisionNumber=([^,}]+).*", "$1");
		var story = village().fileCheckedBy("tochxa");
		story.refuses("thuongvuxa", "task_decide", CaseStory.with(story.decision(3, 0), "decisionNumber", ""),
			"Đủ số phiếu kết nạp", "hãy ghi số quyết định kết nạp")
			.refuses("thuongvuxa", "task_decide", CaseStory.with(story.decision(3, 0), "decisionNumber", number),
				"Số quyết định " + number + " đã dùng trong năm 2026; hãy ghi số khác.")
			.decidedBy("thuongvuxa", 3, 0).is(DECIDED);
	}

	@Test
	void committeesMeetAfterTheBranchAndNotInTheFuture() {
		var story = village().fileCheckedBy("tochxa");
		story.refuses("thuongvuxa", "task_decide", CaseStory.with(story.decision(3, 0), "decidedOn",
			stage.clock().today().minusDays(1).toString()), "Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay")
			.refuses("thuongvuxa", "task_decide", CaseStory.with(story.decision(3, 0), "decidedOn",
				stage.clock().today().plusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay");
	}

	@Test
	void termIsExtendedOnceAndTheDecisionComesWithinTheExtension() {
		extended().refuses("thuongvuxa", "task_decide", extension(), "đã được gia hạn một lần, không gia hạn thêm")
			.runsOut("timer_decisionOverdue").waitsFor("task_decide").decidedBy("thuongvuxa", 3, 0)
			.runsOut("timer_extensionOver").waitsFor("task_receiveDecision").is(DECIDED);
	}

	@Test
	void termThatIsOverCannotBeExtended() {
		village().fileCheckedBy("tochxa").runsOut("timer_decisionOverdue")
			.refuses("thuongvuxa", "task_decide", extension(), "không gia hạn được nữa");
	}

	@Test
	void whoDecidesExplainsWhyTheExtensionWasOverrun() {
		reviewed(extended().runsOut("timer_decisionOverdue").waitsFor("task_decide").runsOut("timer_extensionOver"));
	}

	@Test
	void whoDecidesExplainsWhyTheTermWasOverrun() {
		reviewed(village().fileCheckedBy("tochxa").runsOut("timer_decisionOverdue"));
	}

	private void reviewed(AdmissionStory overdue) {
		overdue.waitsFor("task_decide", "task_explainOverdue").does("thuongvuxa", "task_explainOverdue",
			Map.of("explanation", "Ban thường vụ chưa họp được do bão lũ."))
			.waitsFor("task_decide", "task_reviewOverdue").sees("thuongvuxa", "task_decide")
			.reads("dangtinh", "task_reviewOverdue", "Ban thường vụ chưa họp được do bão lũ.")
			.does("dangtinh", "task_reviewOverdue", Map.of("remarks", "Rút kinh nghiệm, họp ngay trong tuần."))
			.waitsFor("task_decide").decidedBy("thuongvuxa", 3, 0).is(DECIDED);
	}

	private AdmissionStory extended() {
		var story = village().fileCheckedBy("tochxa");
		var decideBy = stage.jobs().dueOn(story.caseNumber, "timer_decisionOverdue");
		return story.does("thuongvuxa", "task_decide", extension()).waitsFor("task_decide").is(RESOLVED)
			.waitsUntil("timer_decisionOverdue", decideBy);
	}

	private static Map<String, Object> extension() {
		return Map.of("decision", "EXTEND", "extensionReason", "Cần xác minh thêm ở nơi công tác cũ.");
	}

	private AdmissionStory village() {
		place = AdmissionPlace.village(stage);
		return AdmissionStory.in(place, stage).untilResolved();
	}

	private AdmissionStory workshop() {
		place = AdmissionPlace.workshop(stage);
		return AdmissionStory.in(place, stage).untilOpinions("dangcongty").opinionsAreIn().branchVotes(5, 0);
	}
}
