package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.models.RelocationModel.TASK_CONFIRM_PRESENTATION;
import static vn.chibo.models.RelocationModel.TASK_ENDORSE;
import static vn.chibo.models.RelocationModel.TASK_ISSUE_SLIP;
import static vn.chibo.models.RelocationModel.TASK_RECEIVE;
import static vn.chibo.models.RelocationModel.TASK_REVIEW_AT_BRANCH;
import static vn.chibo.models.RelocationModel.TASK_WRITE_REQUEST;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Each step has its own part of the term that the rules give the whole; the last one ends with it. */
@ChiBoTest
class StepTermsTest {

	@Autowired
	Stage stage;

	@AfterEach
	void backToday() {
		stage.clock().reset();
	}

	@Test
	void stepsEndOneAfterTheOtherAndTheLastOneWithTheWhole() {
		var story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4", RelocationStory.IN_TIME);
		var request = due(story, story.member(), TASK_WRITE_REQUEST);
		story.writes();
		var branch = due(story, "btphanxuong1", TASK_REVIEW_AT_BRANCH);
		story.branchAgrees();
		var endorsement = due(story, "dangcongty", TASK_ENDORSE);
		story.endorsedBy("dangcongty");
		var whole = due(story, "tochxa", TASK_ISSUE_SLIP);

		assertThat(new LocalDate[] {request, branch, endorsement, whole}).isSorted().doesNotHaveDuplicates();
		story.slipIssuedBy("tochxa");
		var receipt = due(story, "tochphuong", TASK_RECEIVE);
		story.receivedBy("tochphuong");
		assertThat(receipt).isBefore(due(story, "bttdp4", TASK_CONFIRM_PRESENTATION));
	}

	@Test
	void stepThatBeginsLaterHasItsPartOfWhatIsLeft() {
		var story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4", RelocationStory.IN_TIME);
		var first = due(story, story.member(), TASK_WRITE_REQUEST);
		story.on(first.plusDays(14)).writes();

		assertThat(due(story, "btphanxuong1", TASK_REVIEW_AT_BRANCH)).isAfter(first.plusDays(14));
	}

	@Test
	void afterTheWholeTermAStepIsLateAtOnce() {
		var story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4", RelocationStory.IN_TIME);
		story.on(LocalDate.of(2027, 6, 1)).writesWithReasonForDelay();

		assertThat(due(story, "btphanxuong1", TASK_REVIEW_AT_BRANCH)).isBefore(LocalDate.of(2027, 6, 1));
	}

	private LocalDate due(RelocationStory story, String login, String task) {
		return LocalDate.ofInstant(stage.people().as(login).task(story.caseNumber(), task).getDueDate().toInstant(),
			stage.clock().getZone());
	}
}
