package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.AdmissionState.RECOGNISED;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.calendar.Decrees;
import vn.chibo.models.ProbationModel;
import vn.chibo.reminder.Remindings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The ceremony was on 20 January 2026; Tết of 2027 (6 February) lies in the thirty working days for the branch. */
@ChiBoTest
class ProbationOverTetTest {

	private static final LocalDate CEREMONY = LocalDate.of(2026, 1, 20);
	private static final LocalDate FRIDAY_AFTER_TET = LocalDate.of(2027, 2, 12);
	private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 20);

	@Autowired
	Stage stage;
	@Autowired
	Remindings remindings;
	@Autowired
	Decrees decrees;

	AdmissionPlace place;

	@AfterEach
	void backAsItWas() {
		stage.clock().reset();
		decrees.forget();
	}

	@Test
	void branchHasThirtyWorkingDaysWhateverIsAnnouncedMeanwhile() {
		var story = probation().untilVote().on(CEREMONY.plusYears(1));
		assertThat(due(story)).isEqualTo(LocalDate.of(2027, 3, 10));

		// the day after Tết is off, to be worked on a Saturday that is named later
		story.on(LocalDate.of(2027, 1, 25));
		decrees.off(FRIDAY_AFTER_TET).reckoned();
		assertThat(due(story)).isEqualTo(LocalDate.of(2027, 3, 11));
		story.on(LocalDate.of(2027, 2, 15));
		decrees.worked(SATURDAY).reckoned();
		assertThat(due(story)).isEqualTo(LocalDate.of(2027, 3, 10));

		remindings.on(LocalDate.of(2027, 2, 16), LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 10));
		story.branchProposes("RECOGNISE", 5, 0).fileCheckedBy("tochxa").decidedBy("thuongvuxa", "RECOGNISE", 3, 0)
			.memberIs("official_on", CEREMONY.plusYears(1)).announces().cardIssuedBy("tochxa").ends(RECOGNISED);

		assertThat(decrees.moved(story.caseNumber)).containsExactly(
			"TASK Chi bộ họp xét, ra nghị quyết (13-KNĐ) 2027-03-10 2027-03-11",
			"TASK Chi bộ họp xét, ra nghị quyết (13-KNĐ) 2027-03-11 2027-03-10");
		assertThat(remindings.of(story.caseNumber)).containsExactly("2027-02-15 EARLIER " + place.secretary(),
			"2027-03-05 BEFORE " + place.secretary(), "2027-03-10 ON_DAY " + place.secretary());
	}

	private LocalDate due(ProbationStory story) {
		return stage.people().as(place.secretary()).task(story.caseNumber, ProbationModel.TASK_CONSIDER_RECOGNITION)
			.getDueDate()
			.toInstant()
			.atZone(stage.clock().getZone()).toLocalDate();
	}

	/** A certificate that was there before, unlike that of the other stories. */
	private ProbationStory probation() {
		stage.clock().set(CEREMONY);
		place = AdmissionPlace.village(stage);
		long prospect = stage.register().prospect("Lò Thị Xuân", place.branch(), LocalDate.of(1995, 4, 12));
		stage.register().certificate(prospect, LocalDate.of(2025, 9, 10));
		return ProbationStory.after(AdmissionStory.of(prospect, place, stage).helpedBy(2, LocalDate.of(2024, 1, 1))
			.helpedBy(3, LocalDate.of(2024, 1, 1)).untilAdmitted());
	}
}
