package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Those who retired long ago and have never moved. */
@ChiBoTest
class LateRelocationTest {

	/** Sixty working days from 23 November 2026, Tết among them. */
	private static final LocalDate OWN_TERM = LocalDate.of(2027, 2, 23);

	/** A quarter of it for the request; two fifths of what is left are for the branch. */
	private static final LocalDate REQUEST_BY = LocalDate.of(2026, 12, 14);
	private static final LocalDate BRANCH_BY = LocalDate.of(2026, 12, 25);

	@Autowired
	Stage stage;
	@Autowired
	LateRelocations late;

	@AfterEach
	void backToday() {
		stage.clock().reset();
	}

	@ParameterizedTest
	@ValueSource(strings = {"2019-03-01", "2025-06-30", "2025-07-01"})
	void decisionFromBeforeOurTablesIsTakenAndTheWorkHasATermOfItsOwn(String effectiveOn) {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", LocalDate.parse(effectiveOn))
			.waitsFor(RelocationModel.TASK_WRITE_REQUEST);

		assertThat(due(story, story.member(), RelocationModel.TASK_WRITE_REQUEST)).isEqualTo(REQUEST_BY);
		assertThat(late.of(story.caseNumber())).hasValueSatisfying(sentence -> assertThat(sentence)
			.contains("đã hết ngày").contains("bắt đầu muộn, ngày 23/11/2026"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1900-01-01", "1975-04-30"})
	void decisionFromBeforeTheMembershipIsNone(String effectiveOn) {
		assertThatThrownBy(() -> RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4",
			LocalDate.parse(effectiveOn)))
			.hasMessageContaining("Ngày quyết định có hiệu lực trước ngày đảng viên vào Đảng; hãy kiểm tra lại ngày.");
	}

	@Test
	void everyTaskOfTheOriginHasAPartOfTheSameTermAndTheMemberArrives() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", LocalDate.of(2019, 3, 1))
			.writesWithReasonForDelay();
		assertThat(due(story, "btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH)).isEqualTo(BRANCH_BY);

		story.on(LocalDate.of(2026, 12, 15)).branchAgrees();
		assertThat(due(story, "tochxa", RelocationModel.TASK_ISSUE_SLIP)).isEqualTo(OWN_TERM);

		story.slipIssuedBy("tochxa").receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4").ends(COMPLETED)
			.memberStandsIn("tdp4");
	}

	@Test
	void whoAsksInTimeKeepsTheTermOfTheRules() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", RelocationStory.IN_TIME);

		assertThat(due(story, story.member(), RelocationModel.TASK_WRITE_REQUEST)).isBefore(OWN_TERM);
		assertThat(late.of(story.caseNumber())).isEmpty();
	}

	private LocalDate due(RelocationStory story, String login, String task) {
		return LocalDate.ofInstant(stage.people().as(login).task(story.caseNumber(), task).getDueDate().toInstant(),
			stage.clock().getZone());
	}
}
