package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Who saw the papers of a case is on record, with the role in which they saw them; nobody else is. */
@ChiBoTest
class RelocationReadingsTest {

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	@Test
	void everyOpeningIsRecordedWithItsRole() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4");
		story.reads(story.member(), RelocationModel.TASK_WRITE_REQUEST, "Số 7, tổ dân phố 4").writes()
			.reads("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "hoàn thành nhiệm vụ")
			.reads("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH, "hoàn thành nhiệm vụ").branchAgrees()
			.reads("tochxa", RelocationModel.TASK_ISSUE_SLIP, "Chấp hành tốt nghị quyết");
		assertThat(readings(story)).containsExactly(
			story.member() + " self 1", "btthon1 " + committee("thon1", Body.COMMITTEE) + " 1,3",
			"btthon1 " + committee("thon1", Body.COMMITTEE) + " 1,3",
			"tochxa " + committee("xa", Body.ORGANISATION_DEPARTMENT) + " 1,3,6,7");
	}

	@Test
	void stepsAndSubmissionsAreNoReadings() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").untilSlipIssued();
		assertThat(readings(story)).isEmpty();
	}

	@Test
	void whoIsRefusedHasReadNothing() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").writes();
		var task = stage.people().as("btthon1").task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH).getId();
		for (var login : List.of("quantri", "bttdp4", story.member())) {
			assertThatThrownBy(() -> stage.people().as(login).opens(task))
				.hasMessageContaining("không thuộc phần việc");
		}
		assertThat(readings(story)).isEmpty();
	}

	@Test
	void startFormShowsNoPapers() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").writes();
		assertThat(stage.people().as(story.member()).opensStart("relocationWithdrawal")).contains(story.caseNumber());
		assertThat(readings(story)).isEmpty();
	}

	private List<String> readings(RelocationStory story) {
		return jdbc.sql("select read_by, read_as, papers from paper_reading where case_number = ? order by position")
			.param(story.caseNumber()).query((row, number) -> String.join(" ", row.getString(1), row.getString(2),
				row.getString(3)))
			.list();
	}

	private String committee(String organisation, Body body) {
		return new Committee(stage.register().idOf(organisation), body).groupId();
	}
}
