package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.REFUSED;
import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
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
		workshop().returnedBy("dangbophan", AdmissionModel.TASK_SECTIONAL_REVIEW)
			.waitsFor(AdmissionModel.TASK_COMPLETE_FILE)
			.reads(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, "Cần bổ sung văn bản còn thiếu.")
			.does(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, COMPLETED).sectionalAgrees("dangbophan")
			.returnedBy("dangcongty", AdmissionModel.TASK_GRASSROOTS_RESOLUTION)
			.does(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, COMPLETED)
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0)
			.returnedBy("tochxa", AdmissionModel.TASK_DEPARTMENT_CHECK)
			.does(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, COMPLETED)
			.sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0).fileCheckedBy("tochxa")
			.returnedBy("thuongvuxa", AdmissionModel.TASK_DECIDE)
			.does(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE, COMPLETED)
			.waitsFor(AdmissionModel.TASK_SECTIONAL_REVIEW).sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 0)
			.fileCheckedBy("tochxa").is(RESOLVED).decidedBy("thuongvuxa", 2, 1).is(DECIDED);
	}

	@Test
	void grassrootsCommitteeShortOfTwoThirdsSendsItsFullResultUp() {
		workshop().sectionalAgrees("dangbophan").proposedBy("dangcongty", 3, 2).fileCheckedBy("tochxa")
			.reads("thuongvuxa", AdmissionModel.TASK_DECIDE, "3/5 cấp ủy viên tán thành")
			.decidedBy("thuongvuxa", 3, 0).is(DECIDED);
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
		story
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE,
				CaseStory.with(story.decision(3, 0), "decisionNumber", number),
				"Số " + number + " đã dùng trong sổ này. Số tiếp theo là ")
			.decidedBy("thuongvuxa", 3, 0).is(DECIDED);
	}

	@Test
	void aVoteThatDoesNotCarryTakesNoNumber() {
		// from here on the book has begun
		village().fileCheckedBy("tochxa").decidedBy("thuongvuxa", 3, 0);
		var admitted = village().fileCheckedBy("tochxa");
		admitted.does("thuongvuxa", AdmissionModel.TASK_DECIDE,
			CaseStory.with(admitted.decision(3, 0), "decisionNumber", ""));
		var story = village().fileCheckedBy("tochxa");
		story.does("thuongvuxa", AdmissionModel.TASK_DECIDE,
			CaseStory.with(story.decision(1, 2), "decisionNumber", ""));
		var next = village().fileCheckedBy("tochxa");
		next.does("thuongvuxa", AdmissionModel.TASK_DECIDE, CaseStory.with(next.decision(3, 0), "decisionNumber", ""));

		assertThat(numberOf(story)).isEmpty();
		assertThat(numberOf(next)).hasValue(numberOf(admitted).orElseThrow() + 1);
	}

	private OptionalInt numberOf(AdmissionStory story) {
		return stage.records().papers(story.caseNumber, "admission-decide").stream()
			.filter(paper -> paper.contains("decisionNumber="))
			.mapToInt(paper -> Integer.parseInt(paper.replaceAll("(?s).*decisionNumber=(\\d+).*", "$1"))).findFirst();
	}

	@Test
	void committeesMeetAfterTheBranchAndNotInTheFuture() {
		var story = village().fileCheckedBy("tochxa");
		story.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, CaseStory.with(story.decision(3, 0), "decidedOn",
			stage.clock().today().minusDays(1).toString()), "Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay")
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, CaseStory.with(story.decision(3, 0), "decidedOn",
				stage.clock().today().plusDays(1).toString()),
				"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay");
	}

	@Test
	void termIsExtendedOnceAndTheDecisionComesWithinTheExtension() {
		extended()
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, extension(),
				"đã được gia hạn một lần, không gia hạn thêm")
			.runsOut(AdmissionModel.TIMER_DECISION_OVERDUE).waitsFor(AdmissionModel.TASK_DECIDE)
			.decidedBy("thuongvuxa", 3, 0)
			.runsOut(AdmissionModel.TIMER_EXTENSION_OVER).waitsFor(AdmissionModel.TASK_RECEIVE_DECISION).is(DECIDED);
	}

	@Test
	void termThatIsOverCannotBeExtended() {
		village().fileCheckedBy("tochxa").runsOut(AdmissionModel.TIMER_DECISION_OVERDUE)
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, extension(), "không gia hạn được nữa");
	}

	@Test
	void whoDecidesExplainsWhyTheExtensionWasOverrun() {
		reviewed(extended().runsOut(AdmissionModel.TIMER_DECISION_OVERDUE).waitsFor(AdmissionModel.TASK_DECIDE)
			.runsOut(AdmissionModel.TIMER_EXTENSION_OVER));
	}

	@Test
	void whoDecidesExplainsWhyTheTermWasOverrun() {
		reviewed(village().fileCheckedBy("tochxa").runsOut(AdmissionModel.TIMER_DECISION_OVERDUE));
	}

	private void reviewed(AdmissionStory overdue) {
		overdue.waitsFor(AdmissionModel.TASK_DECIDE, AdmissionModel.TASK_EXPLAIN_OVERDUE)
			.does("thuongvuxa", AdmissionModel.TASK_EXPLAIN_OVERDUE,
				Map.of("explanation", "Ban thường vụ chưa họp được do bão lũ."))
			.waitsFor(AdmissionModel.TASK_DECIDE, AdmissionModel.TASK_REVIEW_OVERDUE)
			.sees("thuongvuxa", AdmissionModel.TASK_DECIDE)
			.reads("dangtinh", AdmissionModel.TASK_REVIEW_OVERDUE, "Ban thường vụ chưa họp được do bão lũ.")
			.does("dangtinh", AdmissionModel.TASK_REVIEW_OVERDUE,
				Map.of("remarks", "Rút kinh nghiệm, họp ngay trong tuần."))
			.waitsFor(AdmissionModel.TASK_DECIDE).decidedBy("thuongvuxa", 3, 0).is(DECIDED);
	}

	private AdmissionStory extended() {
		var story = village().fileCheckedBy("tochxa");
		var decideBy = stage.jobs().dueOn(story.caseNumber, AdmissionModel.TIMER_DECISION_OVERDUE);
		return story.does("thuongvuxa", AdmissionModel.TASK_DECIDE, extension()).waitsFor(AdmissionModel.TASK_DECIDE)
			.is(RESOLVED)
			.waitsUntil(AdmissionModel.TIMER_DECISION_OVERDUE, decideBy);
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
