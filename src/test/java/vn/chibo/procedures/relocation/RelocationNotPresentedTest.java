package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationState.SLIP_ISSUED;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.calendar.Decrees;
import vn.chibo.models.RelocationModel;
import vn.chibo.reminder.Remindings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whole cases on the calendar: from the slip that nobody presents to the member who is found elsewhere. */
@ChiBoTest
class RelocationNotPresentedTest {

	private static final String OVERDUE = RelocationModel.TIMER_PRESENTATION_OVERDUE;
	private static final String WAITED = RelocationModel.TIMER_WAIT_LONGER;
	private static final String BOTH_EXPLAIN = "task_explainAtOrigin, task_explainAtDestination, task_confirmPresentation";

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
	void slipIsIssuedInNovemberAndTheMemberIsFoundInJanuary() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4").untilSlipIssued()
			.toldMemberAnd("Đã cấp giấy giới thiệu chuyển sinh hoạt", "btthon1", "bttdp4")
			.on(day(11, 24)).receivedBy("tochphuong").waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION);

		// thirty working days from 23 November: 1 January is off
		remindings.on(day(12, 29), day(12, 30), day(12, 31), day(1, 4), day(1, 5));
		assertThat(remindings.of(story.caseNumber())).containsExactly("2026-12-30 BEFORE bttdp4",
			"2027-01-05 ON_DAY bttdp4");

		stage.clock().set(day(1, 6), LocalTime.MIDNIGHT);
		stage.jobs().fire(story.caseNumber(), OVERDUE);
		story.waitsFor(BOTH_EXPLAIN.split(", ")).is(SLIP_ISSUED)
			.told("Nhiệm vụ mới: Nơi đi giải trình", "btthon1").told("Nhiệm vụ mới: Nơi đến giải trình", "bttdp4");
		remindings.on(day(1, 6), day(1, 7), day(1, 8));
		story.bothExplain().told("Nhiệm vụ mới: Xem xét việc chậm trình giấy", "tochxa").overdueHandledBy("tochxa",
			"WAIT");

		// ten working days from the 8th; a day off is announced on the 12th
		assertThat(stage.jobs().dueOn(story.caseNumber(), WAITED)).isEqualTo(day(1, 22));
		story.on(day(1, 12));
		decrees.off(day(1, 15)).reckoned();
		assertThat(decrees.moved(story.caseNumber()))
			.containsExactly("TIMER Hết thời gian chờ thêm 2027-01-22 2027-01-25");

		// ten working days late on the 20th, for the 15th does not count
		remindings.on(day(1, 19), day(1, 20));
		story.runsOut(WAITED).waitsFor(BOTH_EXPLAIN.split(", ")).bothExplain()
			.decides("bttdp4", RelocationModel.TASK_CONFIRM_PRESENTATION, "NOT_RESIDENT")
			.waitsFor(RelocationModel.TASK_REROUTE, RelocationModel.TASK_HANDLE_OVERDUE);
		remindings.on(day(1, 27));
		story.routedBy("tochphuong", "tdp5").presentedTo("tdp5").acceptedBy("tdp5")
			.overdueHandledBy("tochxa", "ACKNOWLEDGE").ends(COMPLETED).memberStandsIn("tdp5").slipCounts();
		remindings.on(day(1, 28));

		assertThat(remindings.of(story.caseNumber())).containsExactly(
			"2026-12-30 BEFORE bttdp4",
			"2027-01-05 ON_DAY bttdp4",
			"2027-01-06 AFTER bttdp4",
			"2027-01-08 BEFORE bttdp4",
			"2027-01-08 BEFORE btthon1",
			"2027-01-08 ABOVE dangphuong",
			"2027-01-20 BOTH_SIDES dangphuong",
			"2027-01-20 BOTH_SIDES dangxa",
			"2027-01-27 AFTER tochphuong");
	}

	/** Tết of 2030 is on 2 February in Viet Nam and on 3 February in China. */
	@Test
	void termOverTetOf2030EndsByTheVietnameseCalendar() {
		stage.clock().set(LocalDate.of(2029, 12, 20));
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", LocalDate.of(2029, 12, 3))
			.untilSlipIssued().receivedBy("tochphuong");

		// off are 1 and 4 to 7 February; with the Chinese New Year the thirtieth working day would be 1 February
		assertThat(stage.jobs().dueOn(story.caseNumber(), OVERDUE)).isEqualTo(LocalDate.of(2030, 2, 8));
		remindings.on(LocalDate.of(2030, 1, 28), LocalDate.of(2030, 1, 29), LocalDate.of(2030, 2, 4));
		assertThatThrownBy(() -> stage.jobs().fire(story.caseNumber(), OVERDUE)).isInstanceOf(AssertionError.class);
		remindings.on(LocalDate.of(2030, 2, 8));
		story.presentedTo("tdp4").acceptedBy("tdp4").ends(COMPLETED).memberStandsIn("tdp4");

		assertThat(remindings.of(story.caseNumber())).containsExactly("2030-01-29 BEFORE bttdp4",
			"2030-02-08 ON_DAY bttdp4");
	}

	/** November and December are of 2026. */
	private static LocalDate day(int month, int day) {
		return LocalDate.of(month > 6 ? 2026 : 2027, month, day);
	}
}
