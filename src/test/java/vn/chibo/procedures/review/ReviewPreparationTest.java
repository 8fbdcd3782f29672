package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.procedures.review.member.SelfReviewSteps;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** What comes before the meeting: self-reviews, by oneself or with help, and word from where somebody lives. */
@ChiBoTest
class ReviewPreparationTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private SelfReviewSteps steps;
	@Autowired
	private QualityRatings register;
	@Autowired
	private JdbcClient jdbc;
	private ReviewStory story;
	private ReviewPlace place;
	private String worker;
	private String secretary;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
		worker = place.workshop + "a";
		secretary = place.secretaryOf(place.workshop);
	}

	@Test
	void branchMeetsWhenEverybodyHasWritten() {
		story.opened().waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_COLLECTIVE_REPORT)
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
				ReviewPapers.report01())
			.writesSelfReview(worker).writesSelfReview(secretary).waitsFor(story.caseOfBranch(place.workshop))
			.writesSelfReview(place.workshop + "b")
			.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING);
	}

	@Test
	void branchCommitteeWritesForWhoHasNoLoginAndThePaperSaysSo() {
		stage.register().memberIs(worker, "login", null);
		story.opened().sees(secretary, story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW);
		assertThat(story.form(secretary, story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW))
			.contains("Chi ủy viết thay theo lời đảng viên");
		story.does(story.caseOf(worker), secretary, SelfReviewModel.TASK_SELF_REVIEW, ReviewPapers.selfReview());
		assertThat(writtenBy(worker)).isEqualTo(secretary + " for " + committee(place.workshop));
	}

	@Test
	void whoWritesAloneIsReadByNobodyMeanwhile() {
		story.opened().sees(secretary, story.caseOf(worker))
			.sees(worker, story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW)
			.writesSelfReview(worker);
		assertThat(writtenBy(worker)).isEqualTo(worker + " for null");
	}

	@Test
	void helpIsAskedWhileTheMemberHasTheFormOpen() {
		story.opened();
		var member = stage.people().as(worker);
		var task = member.task(story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW).getId();
		member.claims(task);
		steps.help(story.caseOf(worker));
		assertThatThrownBy(() -> member.submits(task, ReviewPapers.selfReview()))
			.hasMessageContaining("tải lại danh sách nhiệm vụ");
		story.sees(worker, story.caseOf(worker))
			.does(story.caseOf(worker), secretary, SelfReviewModel.TASK_SELF_REVIEW, ReviewPapers.selfReview());
		assertThat(writtenBy(worker)).isEqualTo(secretary + " for " + committee(place.workshop));
		assertThatThrownBy(() -> steps.help(story.caseOf(worker))).hasMessageContaining("đã nộp bản tự kiểm điểm");
	}

	@Test
	void nobodyIsWaitedForLongerThanTheCalendarSays() {
		story.opened()
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
				ReviewPapers.report01())
			.writesSelfReview(secretary).writesSelfReview(place.workshop + "b");
		stage.clock().set(stage.jobs()
			.dueOn(story.caseOfBranch(place.workshop), BranchReviewModel.TIMER_SELF_REVIEWS_DUE).plusDays(1));
		stage.jobs().fire(story.caseOfBranch(place.workshop), BranchReviewModel.TIMER_SELF_REVIEWS_DUE);
		story.meets(place.workshop).writes(worker, story.good());
		assertThat(story.rowOf(worker).faults()).containsExactly("Chưa nộp bản tự kiểm điểm; hãy ghi lý do.");
		for (var login : place.membersOf(place.workshop)) {
			story.writes(login, Sheets.because(story.good(), "Đi công tác dài ngày, chi bộ vẫn nắm rõ kết quả."));
		}
		assertThat(story.waitsFor(story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW).rowOf(worker).faults())
			.isEmpty();
		story
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_MEETING, ReviewPapers.minutes())
			.waitsFor(story.caseOf(worker)).is(story.caseOfBranch(place.workshop), ReviewState.REPORTED);
		assertThatThrownBy(() -> steps.help(story.caseOf(worker))).hasMessageContaining("Chi bộ đã họp kiểm điểm");
	}

	@Test
	void branchOfTheResidenceCommentsOnWhoWorksElsewhere() {
		stage.register().livesAt(worker, place.village, true);
		stage.register().livesAt(place.workshop + "b", place.village, false);
		var neighbour = place.secretaryOf(place.village);
		story.opened()
			.waitsFor(story.caseOf(worker), SelfReviewModel.TASK_RESIDENCE_COMMENT, SelfReviewModel.TASK_SELF_REVIEW)
			.waitsFor(story.caseOf(place.workshop + "b"), SelfReviewModel.TASK_SELF_REVIEW)
			.sees(neighbour, story.caseOf(worker), SelfReviewModel.TASK_RESIDENCE_COMMENT)
			.refuses(story.caseOf(worker), neighbour, SelfReviewModel.TASK_RESIDENCE_COMMENT, comment("attended", 5),
				"Ô “Số lần có mặt” là 5, nhiều hơn ô “Số lần mời họp")
			.refuses(story.caseOf(worker), neighbour, SelfReviewModel.TASK_RESIDENCE_COMMENT,
				comment("discussedOn", "2026-11-24"),
				"Ô “Ngày chi ủy thảo luận” ghi ngày 24/11/2026 chưa tới")
			.refuses(story.caseOf(worker), neighbour, SelfReviewModel.TASK_RESIDENCE_COMMENT,
				comment("discussedOn", "2025-12-31"), "trước đầu năm kiểm điểm (01/01/2026)")
			.refuses(story.caseOf(worker), neighbour, SelfReviewModel.TASK_RESIDENCE_COMMENT,
				comment("observed", "Tốt."),
				"Việc cụ thể đã thấy")
			.does(story.caseOf(worker), neighbour, SelfReviewModel.TASK_RESIDENCE_COMMENT, comment("attended", 2))
			.waitsFor(story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW).writesSelfReview(worker)
			.waitsFor(story.caseOf(worker));
		assertThat(story.reviewOf(worker).commentedOn()).isEqualTo(stage.clock().today());
	}

	@Test
	void branchMeetsWithoutACommentThatNeverComes() {
		stage.register().livesAt(worker, place.village, true);
		story.opened().prepared(place.workshop).waitsFor(story.caseOf(worker), SelfReviewModel.TASK_RESIDENCE_COMMENT)
			.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING).reported(place.workshop)
			.waitsFor(story.caseOf(worker));
		assertThat(story.reviewOf(worker).commentedOn()).isNull();
		assertThat(story.reviewOf(worker).branchLevel()).isEqualTo(Level.GOOD);
	}

	@Test
	void nextYearLastYearsPromisesAndLevelStandBesideTheForm() {
		story.opened().writesSelfReview(worker);
		var form = story.form(place.workshop + "b", story.caseOf(place.workshop + "b"),
			SelfReviewModel.TASK_SELF_REVIEW);
		assertThat(form).contains("Làm rõ việc chấp hành quy định về nồng độ cồn.").doesNotContain("mạnh dạn góp ý");
		register.record(stage.register().memberId(worker), 2026, Level.COMPLETED, stage.clock().today(),
			stage.register().idOf(place.company), story.caseOf(worker));
		stage.clock().set(LocalDate.of(2027, 11, 22));
		story.opened();
		assertThat(story.form(worker, story.caseOf(worker), SelfReviewModel.TASK_SELF_REVIEW)).contains(
			"Sẽ mạnh dạn góp ý trong sinh hoạt.",
			"Còn ngại va chạm khi góp ý.", Level.COMPLETED.vietnamese());
	}

	private Map<String, Object> comment(String field, Object value) {
		var form = new HashMap<String, Object>(Map.of("invited", 4, "attended", 3, "observed",
			"Dự đủ các buổi họp tổ dân phố, giữ gìn vệ sinh chung.", "people",
			"Bà con trong tổ tin cậy, hay hỏi ý kiến.",
			"shortcomings", "Ít phát biểu trong các buổi họp của tổ.", "discussedOn", stage.clock().today().toString(),
			"signedBy", "Lê Văn Ký"));
		form.put(field, value);
		return form;
	}

	private String writtenBy(String login) {
		return jdbc.sql("select filed_by, filed_for from paper where case_number = ? and form = 'review-selfReview'")
			.param(story.caseOf(login)).query((row, number) -> row.getString(1) + " for " + row.getString(2)).single();
	}

	private String committee(String branch) {
		return new Committee(stage.register().idOf(branch), Body.COMMITTEE).groupId();
	}
}
