package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.procedures.review.deciding.AppraisalTable;
import vn.chibo.procedures.review.deciding.Appraisals;
import vn.chibo.procedures.review.deciding.DecisionSheet;
import vn.chibo.procedures.review.meeting.BranchMeetings;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.meeting.MeetingSheet;
import vn.chibo.procedures.review.meeting.MeetingTable;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.register.Level;
import vn.chibo.support.Stage;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** A year of review, told step by step. */
class ReviewStory {

	final Stage stage;
	final ReviewPlace place;
	private final BranchMeetings meetings;
	private final BranchReviews branchReviews;
	private final Appraisals appraisals;
	private final JdbcClient jdbc;
	String campaign;

	private ReviewStory(Stage stage, ReviewPlace place, BranchMeetings meetings, BranchReviews branchReviews,
			Appraisals appraisals, JdbcClient jdbc) {
		this.stage = stage;
		this.place = place;
		this.meetings = meetings;
		this.branchReviews = branchReviews;
		this.appraisals = appraisals;
		this.jdbc = jdbc;
	}

	/** In a place of its own. */
	static ReviewStory in(BeanFactory application) {
		return in(application, ReviewPlace::new);
	}

	static ReviewStory in(BeanFactory application, Function<TestRegister, ReviewPlace> place) {
		var stage = application.getBean(Stage.class);
		stage.clock().set(TestClock.FIRST_DAY);
		return new ReviewStory(stage, place.apply(stage.register()), application.getBean(BranchMeetings.class),
			application.getBean(BranchReviews.class), application.getBean(Appraisals.class),
			application.getBean(JdbcClient.class));
	}

	// what people do

	/** The department plans the year and opens it; all branches and members have their work. */
	ReviewStory opened() {
		return planned().confirmed();
	}

	ReviewStory planned() {
		campaign = stage.people().as(place.departmentOfficial()).start("reviewCampaign", plan());
		return this;
	}

	Map<String, Object> plan() {
		return ReviewPapers.plan(stage.clock().today(), stage.register().idOf(place.commune));
	}

	ReviewStory confirmed() {
		return does(campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_CONFIRM_LIST,
			Map.of("decision", "AGREE", "launch", true)).runsOpening();
	}

	/** The machine opens the cases, portion by portion. */
	ReviewStory runsOpening() {
		stage.jobs().fire(campaign, ReviewCampaignModel.TASK_OPEN_CASES);
		while (stage.jobs().isWaiting(campaign, ReviewCampaignModel.TASK_BEGIN_NEXT)) {
			stage.jobs().fire(campaign, ReviewCampaignModel.TASK_BEGIN_NEXT);
		}
		return this;
	}

	ReviewStory does(String caseNumber, String login, String task, Map<String, Object> form) {
		stage.people().as(login).does(caseNumber, task, form);
		return this;
	}

	ReviewStory refuses(String caseNumber, String login, String task, Map<String, Object> form, String... sentence) {
		assertThatThrownBy(() -> does(caseNumber, login, task, form)).hasMessageContainingAll(sentence);
		assertThat(stage.records().openTasks(caseNumber)).contains(task);
		return this;
	}

	ReviewStory writesSelfReview(String login) {
		return does(caseOf(login), login, SelfReviewModel.TASK_SELF_REVIEW, ReviewPapers.selfReview());
	}

	/** Both branches of the company have reported, and the company has decided. */
	ReviewStory decidedInCompany() {
		return opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office)
			.decides(place.company, place.companyOfficial());
	}

	/** Everything that comes before the meeting of a branch. */
	ReviewStory prepared(String branch) {
		does(caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01());
		place.membersOf(branch).forEach(this::writesSelfReview);
		return this;
	}

	/** The branch writes at its meeting that a member is GOOD, or whatever the figures say. */
	ReviewStory writes(String login, RatingSheet sheet) {
		var row = rowOf(login);
		meetings.write(row.review(), sheet, place.secretaryOf(place.workshop));
		return this;
	}

	ReviewStory meets(String branch) {
		var review = branchReview(branch);
		meetings.write(review, new MeetingSheet(stage.clock().today(), Map.of()), place.secretaryOf(branch));
		return this;
	}

	/** The branch meets, rates everybody GOOD and reports. */
	ReviewStory reported(String branch) {
		var everybody = place.membersOf(branch);
		meets(branch);
		everybody.forEach(login -> writes(login, Sheets.voted(good(), everybody.size(), 0, 0)));
		var minutes = ReviewPapers.minutes();
		minutes.put("inFavour", everybody.size());
		return does(caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_MEETING, minutes);
	}

	ReviewStory decides(String organisation, String login) {
		does(caseOfDecision(organisation), login, RatingDecisionModel.TASK_DECIDE, decision());
		return told(organisation);
	}

	ReviewStory told(String organisation) {
		while (stage.jobs().isWaiting(caseOfDecision(organisation), RatingDecisionModel.TASK_TELL)) {
			stage.jobs().fire(caseOfDecision(organisation), RatingDecisionModel.TASK_TELL);
		}
		return this;
	}

	/** The committee that decides has the branch meet again. */
	ReviewStory sendsBack(String branch, String reason) {
		appraisals.sendBack(branchReview(branch), reason, place.companyOfficial(), null);
		return this;
	}

	/** The committee that decides writes of a member otherwise than the branch. */
	ReviewStory writesInstead(String login, Level level, String reason) {
		appraisals.write(branchReview(stage.register().branchOf(login)), caseOf(login),
			new DecisionSheet(level, reason), place.companyOfficial());
		return this;
	}

	/** Nobody objects: the time for it goes by. */
	ReviewStory becomesFinal(String login) {
		stage.clock().set(stage.jobs().dueOn(caseOf(login), SelfReviewModel.TIMER_OBJECTION_OVER).plusDays(1));
		stage.jobs().fire(caseOf(login), SelfReviewModel.TIMER_OBJECTION_OVER);
		return this;
	}

	ReviewStory objects(String by, String about) {
		return objects(by, about, "Điểm nhiệm vụ chưa tính việc làm thêm ngoài giờ.");
	}

	ReviewStory objects(String by, String about, String because) {
		stage.people().as(by).start("ratingObjection", Map.of("reviewCase", caseOf(about), "objection", because));
		return this;
	}

	/** The tasks of a case that somebody finds on the list. */
	ReviewStory sees(String login, String caseNumber, String... tasks) {
		assertThat(stage.people().as(login).tasks(caseNumber).stream().map(Task::getTaskDefinitionKey))
			.containsExactlyInAnyOrder(tasks);
		return this;
	}

	ReviewStory is(String caseNumber, ReviewState state) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(state.name());
		return this;
	}

	/** Nothing runs any more, and the case says how it ended. */
	ReviewStory ends(String caseNumber, ReviewState state) {
		assertThat(stage.records().running(caseNumber)).isEmpty();
		return is(caseNumber, state);
	}

	// forms

	Map<String, Object> decision() {
		return ReviewPapers.decision(stage.clock().today());
	}

	RatingSheet good() {
		return sheet(24, 56, 100, 0, 10, Level.GOOD);
	}

	RatingSheet excellent() {
		return sheet(28, 65, 100, 0, 40, Level.EXCELLENT);
	}

	RatingSheet notCompleted() {
		return sheet(10, 30, 60, 0, 0, Level.NOT_COMPLETED);
	}

	/** Of form 2A, with a unanimous vote of three. */
	RatingSheet sheet(int common, int tasks, int done, int late, int exceeded, Level level) {
		return new RatingSheet(
			Sheets.spread(rowOf(place.secretaryOf(place.workshop)).frame(), common, tasks), done, late, exceeded, 100,
			null, null, null, false, false, null, false,
			level, 3, 0, 0, "", "Tích cực, gương mẫu.");
	}

	/** Two of the workshop; the company has six members. */
	ReviewStory twoExcellentInSix(String one, String other) {
		return opened().prepared(place.workshop).meets(place.workshop).writes(place.secretaryOf(place.workshop), good())
			.writes(one, excellent()).writes(other, excellent())
			.does(caseOfBranch(place.workshop), place.secretaryOf(place.workshop), BranchReviewModel.TASK_MEETING,
				ReviewPapers.minutes())
			.prepared(place.office).reported(place.office);
	}

	// what one finds

	ReviewStory waitsFor(String caseNumber, String... tasks) {
		assertThat(stage.records().openTasks(caseNumber)).containsExactlyInAnyOrder(tasks);
		return this;
	}

	MeetingTable.Row rowOf(String login) {
		var review = reviewOf(login);
		return meetings.row(review.branchReviewId(), review.caseNumber());
	}

	MemberReview reviewOf(String login) {
		return reviews().ofCase(caseOf(login));
	}

	/** A form as somebody finds it. */
	String form(String login, String caseNumber, String task) {
		var person = stage.people().as(login);
		return person.opens(person.task(caseNumber, task).getId());
	}

	MemberReviews reviews() {
		return new MemberReviews(jdbc, null, null);
	}

	BranchReview branchReview(String branch) {
		return branchReviews.ofCase(caseOfBranch(branch));
	}

	AppraisalTable appraisal(String organisation) {
		return appraisals.table(jdbc.sql("select id from rating_decision where case_number = ?")
			.param(caseOfDecision(organisation)).query(Long.class).single());
	}

	String caseOf(String login) {
		return found("member_review", "member_id", stage.register().memberId(login));
	}

	String caseOfBranch(String branch) {
		return found("branch_review", "branch_id", stage.register().idOf(branch));
	}

	String caseOfDecision(String organisation) {
		return found("rating_decision", "organisation_id", stage.register().idOf(organisation));
	}

	private String found(String table, String about, long id) {
		return jdbc.sql("select case_number from %s where campaign = ? and %s = ?".formatted(table, about))
			.params(campaign, id).query(String.class).single();
	}

	List<String> levelsInRegister(String login) {
		return jdbc.sql("select level from quality_rating where member_id = ? order by rating_year desc")
			.param(stage.register().memberId(login)).query(String.class).list();
	}
}
