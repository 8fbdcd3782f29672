package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.chibo.casefile.Papers;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.procedures.review.meeting.BranchMeetings;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Secrets;
import vn.chibo.support.Stage;
import vn.chibo.support.WholeDatabase;

/** What people write about themselves and others stays in the sealed papers; nobody is told a level by mail. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class ReviewPrivacyTest {

	private static final List<String> LOGGERS = List.of("vn.chibo", "org.camunda", "org.springframework");
	private static final String NAME = "Đinh Thị Ngọc Huyền Thư";

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private BranchMeetings meetings;
	@Autowired
	private QualityRatings register;
	@Autowired
	private WholeDatabase database;
	@Autowired
	private Papers papers;
	@Autowired
	private LoggingSystem logging;

	private Secrets secrets;
	private ReviewStory story;
	private ReviewPlace place;
	private String member;
	private String secretary;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
		secrets = new Secrets(place.workshop);
		member = place.workshop + "thu";
		place.joins(member, NAME, place.workshop);
		secretary = place.secretaryOf(place.workshop);
	}

	@Test
	void engineMailsAndLogsKnowNothingAndTheRestIsSealed(CapturedOutput log) {
		LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
		try {
			prepares();
			meets();
			isDecidedOn();
			isObjectedTo();
			isReported();
		} finally {
			LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
		}
		assertThat(log.getAll()).as("the log is at level debug").contains(" DEBUG ");
		assertThat(secrets.written()).noneMatch(log.getAll()::contains);
		assertThat(log.getAll()).doesNotContain(NAME);
		assertThat(database.findings("", secrets.written())).isEmpty();
		assertThat(papersOfTheCampaign()).as("it is there, sealed").contains(secrets.written());
		assertThat(database.findings("", List.of(NAME))).containsExactly("member.full_name: " + NAME);
		engineAndMailsKnowNoLevel();
	}

	private void engineAndMailsKnowNoLevel() {
		// GOOD is too short to be told from chance in Base64
		var levels = Arrays.stream(Level.values()).flatMap(level -> Stream.of(level.name(), level.vietnamese()))
			.filter(level -> !level.equals(Level.GOOD.name())).toList();
		for (var tables : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail", "act_hi_dec",
			"outgoing_mail")) {
			assertThat(database.findings(tables, levels)).as(tables).isEmpty();
		}
	}

	private void prepares() {
		register.record(stage.register().memberId(member), 2025, Level.NOT_COMPLETED,
			stage.clock().today().minusYears(1),
			stage.register().idOf(place.company), null);
		stage.register().livesAt(member, place.village, true);
		story.planned();
		story.does(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_CONFIRM_LIST,
			secrets.in(Map.of("decision", "AGREE", "launch", true),
				"remarks"));
		story.runsOpening();
		var selfReview = ReviewPapers.selfReview();
		selfReview.put("ownLevel", Level.COMPLETED.name());
		story
			.does(story.caseOf(member), member, SelfReviewModel.TASK_SELF_REVIEW,
				secrets.in(selfReview, "conduct", "tasks", "pledge",
					"shortcomings", "remedied", "answers", "responsibility", "plan"))
			.does(story.caseOf(member), place.secretaryOf(place.village), SelfReviewModel.TASK_RESIDENCE_COMMENT,
				secrets.in(Map.of("invited",
					4, "attended", 3, "discussedOn", stage.clock().today().toString()), "observed", "people",
					"shortcomings",
					"proposal", "signedBy"))
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_COLLECTIVE_REPORT,
				secrets.in(ReviewPapers.report01(),
					"results", "shortcomings", "remedied", "answers", "responsibility", "plan"));
		Stream.of(secretary, place.workshop + "a", place.workshop + "b").forEach(story::writesSelfReview);
	}

	private void meets() {
		story.meets(place.workshop);
		place.membersOf(place.workshop).forEach(login -> story.writes(login, Sheets.voted(story.good(), 4, 0, 0)));
		var sheet = story.sheet(10, 30, 60, 0, 0, Level.NOT_COMPLETED);
		meetings.write(story.reviewOf(member),
			new RatingSheet(sheet.points(), 60, 0, 0, 100, null, null, null, false, false,
				null, false, Level.NOT_COMPLETED, 4, 0, 0, secrets.next(), secrets.next()),
			secretary);
		var minutes = secrets.in(ReviewPapers.minutes(), "chair", "discussion", "collectiveReason");
		minutes.put("inFavour", 4);
		story.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_MEETING, minutes)
			.prepared(place.office).reported(place.office).sendsBack(place.workshop, secrets.next())
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_MEETING, minutes);
	}

	private void isDecidedOn() {
		story.writesInstead(member, Level.COMPLETED, secrets.next())
			.does(story.caseOfDecision(place.company), place.companyOfficial(), RatingDecisionModel.TASK_DECIDE,
				secrets.in(story.decision(),
					"overCapReason", "remarks"))
			.told(place.company)
			.does(story.caseOfDecision(place.company), place.companyOfficial(),
				RatingDecisionModel.TASK_COMMITTEE_REPORT,
				secrets.in(ReviewPapers.report01(), "results", "plan"))
			.does(story.caseOfBranch(place.workshop), secretary, BranchReviewModel.TASK_ANNOUNCE,
				secrets.in(Map.of("announcedOn",
					stage.clock().today().toString()), "remarks"));
	}

	private void isObjectedTo() {
		stage.people().as(member).start("ratingObjection",
			secrets.in(Map.of("reviewCase", story.caseOf(member)), "objection"));
		story
			.does(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				secrets.in(ReviewPapers.changed(stage.clock().today(), "NOT_COMPLETED"), "answer"))
			.does(story.caseOf(member), secretary, SelfReviewModel.TASK_CONSIDER_REMOVAL,
				secrets.in(Map.of("conclusion", "RETAIN"), "remarks"));
	}

	private void isReported() {
		story.prepared(place.village).reported(place.village).decides(place.commune, place.standingOfficial())
			.does(story.campaign, place.standingOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				secrets.in(ReviewPapers.committeeLevel(stage.clock().today(), "COMPLETED"), "reason"))
			.does(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_REPORT,
				secrets.in(Map.of("reportNumber", "40-BC/ĐU",
					"reportedOn", stage.clock().today().toString()), "remarks"));
	}

	private String papersOfTheCampaign() {
		return Stream.of(story.campaign, story.caseOf(member), story.caseOfBranch(place.workshop),
			story.caseOfDecision(place.company)).flatMap(number -> papers.of(number).stream())
			.map(paper -> paper.content().toString()).reduce("", String::concat);
	}
}
