package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.chibo.casefile.Papers;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Secrets;
import vn.chibo.support.Stage;
import vn.chibo.support.WholeDatabase;

/** What people write about somebody who applies stays in the sealed papers, the name in the register. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class AdmissionPrivacyTest {

	private static final List<String> LOGGERS = List.of("vn.chibo", "org.camunda", "org.springframework");
	private static final String NAME = "Đinh Thị Ngọc Huyền Trân";

	@Autowired
	Stage stage;
	@Autowired
	WholeDatabase database;
	@Autowired
	Papers papers;
	@Autowired
	LoggingSystem logging;

	private Secrets secrets;
	private AdmissionPlace place;

	@BeforeEach
	void aVillage() {
		place = AdmissionPlace.village(stage);
		secrets = new Secrets(place.branch());
	}

	@Test
	void engineOutboxAndLogKnowNothingOfAPerson(CapturedOutput log) {
		LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
		try {
			var caseNumber = wholeCase();
			stoppedCase();
			var written = new ArrayList<>(secrets.written());
			written.add(NAME);
			assertThat(database.findings("act_", written)).isEmpty();
			assertThat(database.findings("outgoing_mail", written)).isEmpty();
			assertThat(stage.records().mailTexts(caseNumber)).isNotEmpty();
			assertThat(log.getAll()).as("the log is at level debug").contains(" DEBUG ");
			assertThat(written).noneMatch(log.getAll()::contains);
		} finally {
			LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
		}
	}

	@Test
	void whatPeopleWroteIsSealedAndTheNameStandsInTheRegisterOnly() {
		var cases = List.of(wholeCase(), stoppedCase());
		assertThat(database.findings("", secrets.written())).isEmpty();
		assertThat(cases.stream().flatMap(number -> papers.of(number).stream()).map(paper -> paper.content().toString())
			.reduce("", String::concat)).as("it is there, sealed").contains(secrets.written());
		assertThat(database.findings("", List.of(NAME))).containsExactlyInAnyOrder("prospect.full_name: " + NAME,
			"member.full_name: " + NAME);
	}

	/** From the application to the card; most free texts of most forms are written once. */
	private String wholeCase() {
		var story = AdmissionStory.named(NAME, place, stage);
		applies(story);
		biography(story);
		opinions(story);
		decision(story);
		ceremony(story);
		recognition(ProbationStory.after(story));
		return story.caseNumber;
	}

	private void applies(AdmissionStory story) {
		story.caseNumber = stage.people().as(place.secretary()).start("admission",
			secrets.in(story.startForm(), "birthPlace",
				"position", "motives"));
	}

	private void biography(AdmissionStory story) {
		var secretary = place.secretary();
		story.does(secretary, AdmissionModel.TASK_WRITE_BIOGRAPHY, secrets.in(story.biography(
			secrets.in(AdmissionStory.inRegister(stage.register().idOf("congty")), "about", "confirm"),
			secrets.in(AdmissionStory.outside(false), "about", "confirm", "outsideName")), "birthName", "history",
			"traits",
			"courses", "abroad", "rewards", "parents", "spouse", "siblings", "selfAssessment"))
			.sealedBy(secretary)
			.does(secretary, AdmissionModel.TASK_WRITE_OUTSIDE,
				Map.of("letterNumber", "7-CV/CB", "letterOn", story.today()))
			.does(secretary, AdmissionModel.TASK_RECORD_OUTSIDE,
				secrets.in(Map.of("answeredOn", story.today(), "confirmed", "YES"), "answer"))
			.runsOut(AdmissionModel.TIMER_VERIFICATION_DUE).runsOut(AdmissionModel.TIMER_VERIFICATION_SILENT)
			.does("dangxa", AdmissionModel.TASK_INSTRUCT_SILENCE, secrets.in(Map.of(), "instruction"))
			.does(secretary, AdmissionModel.TASK_VERIFY_ON_SITE, secrets.in(Map.of("verifierId", "" + stage.register()
				.memberId(place.member(3)), "answeredOn", story.today(), "confirmed", "YES"), "answer"))
			.does(secretary, AdmissionModel.TASK_CONCLUDE_BIOGRAPHY, secrets.in(Map.of("decision", "AGREE"), "remarks"))
			.does(secretary, AdmissionModel.TASK_CERTIFY_BIOGRAPHY,
				secrets.in(Map.of("decision", "RETURN"), "returnReason"))
			.concludes().certifiedBy(secretary);
	}

	private void opinions(AdmissionStory story) {
		var introduction = Map.<String, Object>of("responsible", true);
		story
			.does(place.member(2), AdmissionModel.TASK_INTRODUCE, secrets.in(introduction, "strengths", "shortcomings"))
			.does(place.member(3), AdmissionModel.TASK_INTRODUCE, secrets.in(introduction, "strengths", "shortcomings"))
			.does(place.secretary(), AdmissionModel.TASK_RESIDENCE_OPINION,
				secrets.in(Map.of("total", 3, "inFavour", 3), "opinion"))
			.does(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS,
				secrets.in(Map.of("total", 30, "inFavour", 29),
					"massOrganisations", "conclusion"))
			.does(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING,
				secrets.in(story.minutes(5, 0), "chair", "absentReasons",
					"strengths", "shortcomings", "againstReasons"));
	}

	private void decision(AdmissionStory story) {
		story
			.does(place.department(), AdmissionModel.TASK_DEPARTMENT_CHECK,
				secrets.in(Map.of("decision", "RETURN"), "returnReason"))
			.does(place.secretary(), AdmissionModel.TASK_COMPLETE_FILE,
				secrets.in(Map.of("decision", "AGREE"), "remarks"))
			.does(place.department(), AdmissionModel.TASK_DEPARTMENT_CHECK,
				secrets.in(Map.of("decision", "AGREE"), "remarks"))
			.does(place.standingCommittee(), AdmissionModel.TASK_DECIDE,
				secrets.in(Map.of("decision", "EXTEND"), "extensionReason"))
			.runsOut(AdmissionModel.TIMER_DECISION_OVERDUE).runsOut(AdmissionModel.TIMER_EXTENSION_OVER)
			.does(place.standingCommittee(), AdmissionModel.TASK_EXPLAIN_OVERDUE, secrets.in(Map.of(), "explanation"))
			.does("dangtinh", AdmissionModel.TASK_REVIEW_OVERDUE, secrets.in(Map.of(), "remarks"))
			.does(place.standingCommittee(), AdmissionModel.TASK_DECIDE, secrets.in(story.decision(3, 0), "remarks"));
	}

	private void ceremony(AdmissionStory story) {
		story.receivesDecision().runsOut(AdmissionModel.TIMER_CEREMONY_DUE)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY,
				secrets.in(Map.of("proposedOn", story.today()), "reason"))
			.does(place.standingCommittee(), AdmissionModel.TASK_CONSENT_LATE_CEREMONY,
				secrets.in(Map.of("consent", "YES"), "remarks"))
			.does(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY,
				secrets.in(story.ceremony(), "chair", "minutes"));
	}

	private void recognition(ProbationStory story) {
		var secretary = place.secretary();
		story
			.does(secretary, ProbationModel.TASK_MEMBER_PROFILE,
				secrets.in(Map.of("biographyDeclared", true, "cardDeclared", true),
					"changes"))
			.opensDossier(place.department()).attendsClass(secretary).comes(ProbationModel.TIMER_FILE_DUE)
			.does(secretary, ProbationModel.TASK_SELF_REVIEW,
				secrets.in(Map.of(), "strengths", "shortcomings", "direction"))
			.does(place.member(2), ProbationModel.TASK_MENTOR_REMARKS,
				secrets.in(Map.of("conclusion", "RECOGNISE"), "strengths",
					"shortcomings"))
			.does(secretary, ProbationModel.TASK_RESIDENCE_REMARKS,
				secrets.in(Map.of("total", 3, "inFavour", 3), "opinion"))
			.does(secretary, ProbationModel.TASK_COMPILE_REMARKS,
				secrets.in(Map.of("total", 30, "inFavour", 29), "massOrganisations",
					"conclusion"))
			.comes(ProbationModel.TIMER_PROBATION_ENDS)
			.does(secretary, ProbationModel.TASK_CONSIDER_RECOGNITION,
				secrets.in(story.minutes("RECOGNISE", 5, 0), "strengths",
					"shortcomings", "againstReasons"))
			.fileCheckedBy(place.department())
			.does(place.standingCommittee(), ProbationModel.TASK_DECIDE_RECOGNITION,
				secrets.in(story.decision("RECOGNISE", 3, 0), "remarks"))
			.announces().cardIssuedBy(place.department()).ends(AdmissionState.RECOGNISED);
	}

	private String stoppedCase() {
		stage.clock().reset();
		var story = AdmissionStory.named(NAME, place, stage);
		applies(story);
		stage.people().as(place.secretary()).start("admissionStop", secrets.in(Map.of("admissionCase", story.caseNumber,
			"stopReason", "Phát hiện vấn đề về tiêu chuẩn"), "remarks"));
		return story.ends(AdmissionState.STOPPED).caseNumber;
	}
}
