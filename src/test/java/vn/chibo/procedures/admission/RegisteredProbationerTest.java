package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.RECOGNISED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.ProbationModel;
import vn.chibo.procedures.admission.probation.LateProbations;
import vn.chibo.procedures.admission.probation.UnfollowedProbations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Probationary members who were in the register on its first day: the branch has them recognised all the same. */
@ChiBoTest
class RegisteredProbationerTest {

	private static final LocalDate IN_TIME = LocalDate.of(2026, 9, 10);
	private static final LocalDate LONG_AGO = LocalDate.of(2024, 5, 19);

	@Autowired
	Stage stage;
	@Autowired
	UnfollowedProbations unfollowed;
	@Autowired
	LateProbations late;

	AdmissionPlace place;
	String probationer;

	@BeforeEach
	void probationerOfTheRegister() {
		place = AdmissionPlace.village(stage);
		probationer = probationer("dubi", LONG_AGO);
	}

	@AfterEach
	void backToday() {
		stage.clock().reset();
	}

	@Test
	void whoseTwelveMonthsRunIsFollowedUntilRecognised() {
		var story = ProbationStory.ofRegistered(probationer, IN_TIME, place, stage).is(PROBATION)
			.waitsFor(ProbationModel.TASK_MEMBER_PROFILE, ProbationModel.TASK_NEW_MEMBER_CLASS);

		assertThat(story.caseNumber).matches("CNCT-2026-\\d{6}");
		assertThat(late.of(story.caseNumber)).isEmpty();
		story.declaresProfile(probationer).opensDossier(place.department()).attendsClass(probationer)
			.comes(ProbationModel.TIMER_FILE_DUE).sees(probationer, ProbationModel.TASK_SELF_REVIEW)
			.reviewsHimself(probationer)
			.mentorRemarks(place.member(2)).residenceRemarks(place.secretary()).compiles()
			.waitsUntil(ProbationModel.TIMER_PROBATION_ENDS, IN_TIME.plusYears(1))
			.comes(ProbationModel.TIMER_PROBATION_ENDS)
			.branchProposes("RECOGNISE", 5, 0).fileCheckedBy(place.department())
			.reads(place.standingCommittee(), ProbationModel.TASK_DECIDE_RECOGNITION, "dubi" + place.branch())
			.decidedBy(place.standingCommittee(), "RECOGNISE", 3, 0).memberIs("official_on", IN_TIME.plusYears(1))
			.announces().cardIssuedBy(place.department()).ends(RECOGNISED);
	}

	@Test
	void whoIsTwoYearsLateHasTermsFromTodayAndTheOfficialDayOfTheRules() {
		var story = ProbationStory.ofRegistered(probationer, LONG_AGO, place, stage);
		assertThat(story.due(place.secretary(), ProbationModel.TASK_MEMBER_PROFILE)).isAfter(stage.clock().today());
		assertThat(story.due(place.secretary(), ProbationModel.TASK_NEW_MEMBER_CLASS)).isAfter(stage.clock().today());
		assertThat(late.of(story.caseNumber)).hasValueSatisfying(
			sentence -> assertThat(sentence).contains("đã hết ngày 19/05/2025", "bắt đầu muộn, ngày 23/11/2026"));

		story.settled().fires(ProbationModel.TIMER_FILE_DUE);
		assertThat(story.due(place.secretary(), ProbationModel.TASK_SELF_REVIEW)).isAfter(stage.clock().today());
		story.reviewsHimself(place.secretary()).mentorRemarks(place.secretary()).residenceRemarks(place.secretary())
			.compiles().fires(ProbationModel.TIMER_PROBATION_ENDS);
		assertThat(story.due(place.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION))
			.isAfter(stage.clock().today());

		story.branchProposes("RECOGNISE", 5, 0).fileCheckedBy(place.department())
			.decidedBy(place.standingCommittee(), "RECOGNISE", 3, 0).memberIs("official_on", LONG_AGO.plusYears(1))
			.announces().cardIssuedBy(place.department()).ends(RECOGNISED);
	}

	@Test
	void listNamesThoseWithoutACaseTheLatestFirst() {
		var second = probationer("dubihai", IN_TIME);
		assertThat(listed()).containsExactly("dubi" + place.branch() + " true", "dubihai" + place.branch() + " false");

		ProbationStory.ofRegistered(second, IN_TIME, place, stage);

		assertThat(listed()).containsExactly("dubi" + place.branch() + " true");
	}

	@Test
	void nobodyIsFollowedTwice() {
		ProbationStory.ofRegistered(probationer, LONG_AGO, place, stage);

		assertThatThrownBy(() -> ProbationStory.ofRegistered(probationer, LONG_AGO.plusDays(1), place, stage))
			.hasMessageContaining("danh sách");
	}

	@Test
	void ceremonyIsNotBeforeTheAdmissionNorAfterToday() {
		assertThatThrownBy(() -> ProbationStory.ofRegistered(probationer, LONG_AGO.minusDays(1), place, stage))
			.hasMessageContaining("Ngày tổ chức lễ kết nạp phải từ ngày vào Đảng");
		assertThatThrownBy(
			() -> ProbationStory.ofRegistered(probationer, stage.clock().today().plusDays(1), place, stage))
			.hasMessageContaining("Ngày tổ chức lễ kết nạp phải từ ngày vào Đảng");
	}

	@Test
	void anotherBranchFindsNobodyToStartWith() {
		var other = AdmissionPlace.village(stage);
		var story = ProbationStory.nobodyYet(other, stage);

		assertThatThrownBy(() -> stage.people().as(other.secretary()).start("recognition",
			story.startForm(probationer, LONG_AGO, other.member(2)))).hasMessageContaining("danh sách");
	}

	private List<String> listed() {
		return unfollowed.lines(List.of(place.branchId())).stream()
			.map(line -> line.member().fullName() + " " + line.late())
			.toList();
	}

	private String probationer(String word, LocalDate admittedOn) {
		var login = word + place.branch();
		stage.register().member(login, login, place.branch());
		stage.register().memberIs(login, "official_on", null);
		stage.register().memberIs(login, "admitted_on", admittedOn);
		return login;
	}
}
