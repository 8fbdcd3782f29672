package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.meetings.MeetingLevel;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.meetings.MemberTasks.Given;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Three months of meetings and tasks of a member, counted by hand, and what the review of the year shows of them. */
@ChiBoTest
@Tag("sql")
class YearOnRecordTest {

	@Autowired
	private WebApplicationContext application;
	@Autowired
	private Stage stage;
	@Autowired
	private Meetings meetings;
	@Autowired
	private MemberTasks tasks;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private TransactionTemplate transaction;

	private ReviewStory story;
	private ReviewPages pages;
	private String secretary;
	private long branch;
	private long member;
	private int number;

	@BeforeEach
	void threeMonths() {
		story = ReviewStory.in(application);
		stage.clock().set(LocalDate.of(2026, 11, 24));
		pages = new ReviewPages(application);
		secretary = story.place.secretaryOf(story.place.workshop);
		branch = stage.register().idOf(story.place.workshop);
		member = stage.register().memberId(secretary);
		// September: there, one task; October: late, four tasks; November: excused, three tasks; the year before counts for nothing
		month(LocalDate.of(2026, 9, 7), Presence.PRESENT, TaskOutcome.DONE);
		month(LocalDate.of(2026, 10, 7), Presence.LATE, TaskOutcome.EXCEEDED, TaskOutcome.LATE, TaskOutcome.NOT_DONE,
			TaskOutcome.DONE);
		month(LocalDate.of(2026, 11, 7), Presence.EXCUSED, TaskOutcome.DONE, TaskOutcome.DROPPED, null);
		month(LocalDate.of(2025, 12, 7), Presence.UNEXCUSED, TaskOutcome.NOT_DONE);
		story.opened();
	}

	@AfterEach
	void leave() {
		for (var table : List.of("meeting_attendance", "branch_meeting")) {
			jdbc.sql("delete from " + table + " where case_number like 'SHC-%-8%'").update();
		}
		jdbc.sql("delete from member_task where branch_id = ?").param(branch).update();
	}

	private void month(LocalDate on, Presence presence, TaskOutcome... outcomes) {
		var meeting = "SHC-%d-8%05d".formatted(on.getYear(), ++number);
		jdbc.sql("insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode) "
			+ "values (?, ?, ?, 'REGULAR', 'IN_PERSON')").params(meeting, branch, on.withDayOfMonth(1)).update();
		transaction.executeWithoutResult(any -> {
			meetings.held(meeting, on, 95, MeetingLevel.GOOD, Map.of(member, presence));
			for (var outcome : outcomes) {
				tasks.give(branch, meeting, on, List.of(new Given(member, "Việc", on.plusDays(14))));
				if (outcome != null) {
					var given = tasks.open(branch, 100);
					tasks.settle(Map.of(given.stream().mapToLong(one -> one.id()).max().orElseThrow(), outcome), on);
				}
			}
		});
	}

	@Test
	void theSelfReviewShowsWhatTheHandHasCounted() {
		var task = stage.people().as(secretary).task(story.caseOf(secretary), SelfReviewModel.TASK_SELF_REVIEW);
		assertThat(stage.people().as(secretary).opens(task.getId())).contains(
			"6 việc đã kết luận: hoàn thành 5, trong đó quá hạn 1, vượt mức 1; không hoàn thành 1; còn 1 việc chưa kết luận",
			"Dự 2/3 buổi được triệu tập, đến muộn 1; vắng có lý do 1, không lý do 0");
	}

	@Test
	void theSheetOfTheBranchBeginsWithItAndAsksForAReasonWhereItIsOtherwise() {
		story.writesSelfReview(secretary);
		var page = "/review/meeting/" + story.branchReview(story.place.workshop).id();
		pages.saves(secretary, page + "/attendance", "{\"sheet\": {\"metOn\": \"2026-11-24\"}}");
		var sheet = page + "/member/" + story.caseOf(secretary);
		assertThat(pages.body(secretary, sheet)).containsPattern("name=\"tasksDone\" value=\"83\"")
			.containsPattern("name=\"tasksLate\" value=\"17\"").containsPattern("name=\"tasksExceeded\" value=\"17\"")
			.contains("Dự 2/3 buổi", "Ghi khác thì nêu lý do");

		assertThat(faults(sheet, 83, 17, "")).noneMatch(fault -> fault.contains("việc đã giao"));
		stage.clock().set(LocalDate.of(2026, 11, 25));
		assertThat(faults(sheet, 100, 0, "")).anyMatch(fault -> fault.contains("khác kết quả việc đã giao"));
		assertThat(faults(sheet, 100, 0, "Một việc ghi nhầm người."))
			.noneMatch(fault -> fault.contains("việc đã giao"));
		assertThat(pages.body(secretary, sheet)).as("what was written stands").contains("value=\"100\"",
			"hoàn thành 83%");
	}

	private String seen;

	private List<String> faults(String sheet, int done, int late, String reason) {
		var answer = pages.saves(secretary, sheet, """
			{"seen": %s, "sheet": {"points": {"politics": 10, "innovation": 8, "criticism": 6, "tasks": 56},
			 "tasksDone": %d, "tasksLate": %d, "tasksExceeded": 17, "priorFaultsFixed": 100, "discipline": "NONE",
			 "level": "COMPLETED", "inFavour": 3, "against": 0, "blank": 0, "reason": "%s", "remarks": ""}}
			""".formatted(seen == null ? "null" : "\"" + seen + "\"", done, late, reason));
		assertThat(answer.getStatus()).as(ReviewPages.text(answer)).isEqualTo(200);
		seen = JsonPath.read(ReviewPages.text(answer), "$.seen");
		return JsonPath.read(ReviewPages.text(answer), "$.faults");
	}
}
