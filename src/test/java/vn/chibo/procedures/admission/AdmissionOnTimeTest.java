package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.calendar.Decrees;
import vn.chibo.models.AdmissionModel;
import vn.chibo.reminder.Remindings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Sixty working days for the decision, thirty more once; the branch resolved on 23 November 2026, and Tết lies between. */
@ChiBoTest
class AdmissionOnTimeTest {

	private static final String OVERDUE = AdmissionModel.TIMER_DECISION_OVERDUE;
	private static final String EXTENSION_OVER = AdmissionModel.TIMER_EXTENSION_OVER;
	private static final LocalDate SIXTIETH = LocalDate.of(2027, 2, 23);
	private static final LocalDate EXTENDED = LocalDate.of(2027, 4, 6);
	private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
	private static final Map<String, Object> EXTENSION = Map.of("decision", "EXTEND", "extensionReason",
		"Cần xác minh thêm ở nơi công tác cũ.");

	@Autowired
	Stage stage;
	@Autowired
	Remindings remindings;
	@Autowired
	Decrees decrees;

	@AfterEach
	void backAsItWas() {
		stage.clock().reset();
		decrees.forget();
	}

	@Test
	void lastMomentOfTheSixtiethDayIsInTime() {
		var story = waitsForDecision().waitsUntil(OVERDUE, SIXTIETH).at(SIXTIETH, LAST_MINUTE);
		assertThatThrownBy(() -> story.fires(OVERDUE)).isInstanceOf(AssertionError.class);

		story.decidedBy("thuongvuxa", 3, 0).is(DECIDED).waitsFor(AdmissionModel.TASK_RECEIVE_DECISION);
		assertThat(stage.jobs().isWaiting(story.caseNumber, OVERDUE)).isFalse();
	}

	@Test
	void minuteAfterIsLateAndHasToBeExplained() {
		waitsForDecision().at(SIXTIETH.plusDays(1), LocalTime.MIDNIGHT).fires(OVERDUE)
			.waitsFor(AdmissionModel.TASK_DECIDE, AdmissionModel.TASK_EXPLAIN_OVERDUE)
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, EXTENSION, "Thời hạn quyết định đã hết ngày 23/02/2027")
			.decidedBy("thuongvuxa", 3, 0).is(DECIDED);
	}

	@Test
	void termIsExtendedOnceAndWhoDecidesIsRemindedOfBothDays() {
		var story = waitsForDecision();
		remindings.on(SIXTIETH.minusDays(6), LocalDate.of(2027, 2, 18), SIXTIETH);
		story.at(SIXTIETH, LAST_MINUTE).does("thuongvuxa", AdmissionModel.TASK_DECIDE, EXTENSION).is(RESOLVED)
			.waitsFor(AdmissionModel.TASK_DECIDE)
			.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, EXTENSION, "đã được gia hạn một lần, không gia hạn thêm")
			.at(SIXTIETH.plusDays(1), LocalTime.MIDNIGHT).fires(OVERDUE).waitsFor(AdmissionModel.TASK_DECIDE)
			.waitsUntil(EXTENSION_OVER, EXTENDED);
		remindings.on(SIXTIETH.plusDays(1), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1), EXTENDED);
		story.at(EXTENDED, LAST_MINUTE).decidedBy("thuongvuxa", 3, 0).is(DECIDED)
			.at(EXTENDED.plusDays(1), LocalTime.MIDNIGHT).fires(EXTENSION_OVER)
			.waitsFor(AdmissionModel.TASK_RECEIVE_DECISION);

		assertThat(remindings.of(story.caseNumber)).containsExactly("2027-02-18 BEFORE thuongvuxa",
			"2027-02-23 ON_DAY thuongvuxa", "2027-04-01 BEFORE thuongvuxa", "2027-04-06 ON_DAY thuongvuxa");
	}

	@Test
	void dayOffMovesTheTermsOfAnExtendedCaseAsTheyFollowOneAnother() {
		var story = waitsForDecision().on(LocalDate.of(2027, 1, 4))
			.does("thuongvuxa", AdmissionModel.TASK_DECIDE, EXTENSION)
			.waitsUntil(OVERDUE, SIXTIETH);

		decrees.off(LocalDate.of(2027, 1, 15)).reckoned();

		assertThat(decrees.moved(story.caseNumber)).containsExactly(
			"TASK Cấp có thẩm quyền quyết định (9-KNĐ) 2027-04-06 2027-04-07",
			"TIMER Hết hạn quyết định 2027-02-23 2027-02-24");
	}

	@Test
	void termThatBeginsWithItsTaskIsCountedFromTheDayOfTheTask() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).on(LocalDate.of(2026, 12, 1));

		decrees.off(LocalDate.of(2026, 12, 4)).reckoned();

		assertThat(decrees.moved(story.caseNumber))
			.containsExactly("TASK Chi ủy nơi cư trú nhận xét 2026-12-14 2026-12-15");
	}

	private AdmissionStory waitsForDecision() {
		return AdmissionStory.in(AdmissionPlace.village(stage), stage).untilResolved().fileCheckedBy("tochxa")
			.waitsFor(AdmissionModel.TASK_DECIDE);
	}
}
