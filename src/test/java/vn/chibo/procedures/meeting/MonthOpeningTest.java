package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.Meetings;
import vn.chibo.models.BranchMeetingModel;
import vn.chibo.support.AtTheSameMoment;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;

/** Months open by themselves, each branch once, in portions that go on where they were interrupted. */
@ChiBoTest
@Tag("sql")
class MonthOpeningTest extends BranchOfTheVillage {

	/** For each branch, with the task, its mail and the organisations that take part. */
	private static final int EACH = 25;

	@Autowired
	MonthPortion portion;
	@Autowired
	Meetings meetings;
	@Autowired
	RuntimeService runtime;
	@Autowired
	Statements statements;

	@Test
	void onlyWhereSomebodyHasSaidADayAndSoManyDaysBefore() {
		opening.run();
		assertThat(opened(MONTH)).isEmpty();
		theCommuneSays(7, 2);
		stage.clock().set(LocalDate.of(2026, 11, 18));
		opening.run();
		assertThat(opened(MONTH)).isEmpty();
		stage.clock().set(LocalDate.of(2026, 11, 19));
		opening.run();
		assertThat(opened(MONTH)).containsExactlyInAnyOrder(province.id("thon"), province.id("tosoi"));
		opening.run();
		assertThat(opened(MONTH)).hasSize(2);
		assertThat(stage.records().openTasks(caseOf("tosoi"))).containsExactly(BranchMeetingModel.TASK_REGISTER);
		assertThat(opened(MONTH.plusMonths(1))).isEmpty();
	}

	@Test
	void chosenBranchesOnly() {
		inTransaction(() -> days.enter(new DayRule(0, province.id("xa"), "Trường", false, null, 1, 4, 2, MONTH, null),
			List.of(province.id("tosoi")), "tochuc", TODAY.atStartOfDay(stage.clock().getZone()).toOffsetDateTime()));
		opening.run();
		assertThat(opened(MONTH)).containsExactly(province.id("tosoi"));
	}

	@Test
	void aBranchThatIsNoMoreIsLeftOut() {
		theCommuneSays(7, 2);
		jdbc.sql("update organisation set valid_to = ? where id = ?").params(TODAY.minusDays(1), province.id("tosoi"))
			.update();
		opening.run();
		assertThat(opened(MONTH)).containsExactly(province.id("thon"));
	}

	@Test
	void aMonthThatPassedWhileNobodyWasThereIsOpenedStill() {
		theCommuneSays(7, 2);
		stage.clock().set(LocalDate.of(2026, 12, 3));
		opening.run();
		assertThat(opened(MONTH)).hasSize(2);
	}

	@Test
	void whatWasInterruptedGoesOnAndNoBranchIsOpenedTwice() {
		branches(40);
		theCommuneSays(7, 2);
		// the node is killed after the first portion
		inTransaction(() -> assertThat(portion.open(province.id("xa"), MONTH)).isEqualTo(MonthPortion.BRANCHES));
		assertThat(opened(MONTH)).hasSize(25);
		opening.run();
		assertThat(opened(MONTH)).hasSize(42).doesNotHaveDuplicates();
		assertThat(
			jdbc.sql("select case_number from branch_meeting where branch_id in (:ids)").param("ids", opened(MONTH))
				.query(String.class).list())
			.hasSize(42)
			.allSatisfy(number -> assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
				.count()).isOne());
	}

	@Test
	void ofTwoNodesOneOpensAndTheOtherFindsItDone() {
		branches(10);
		theCommuneSays(7, 2);
		AtTheSameMoment.told(() -> opensOnce(), () -> opensOnce());
		assertThat(opened(MONTH)).hasSize(12).doesNotHaveDuplicates();
	}

	private String opensOnce() {
		opening.run();
		return "";
	}

	/** A portion costs as much for each branch, however many there are. */
	@Test
	void aPortionCostsWhatItsBranchesDo() {
		branches(60);
		theCommuneSays(7, 2);
		inTransaction(() -> portion.open(province.id("xa"), MONTH));
		var costs = statements.of(() -> inTransaction(() -> portion.open(province.id("xa"), MONTH)));
		assertThat(costs.size()).isLessThanOrEqualTo(MonthPortion.BRANCHES * EACH);
		assertThat(opened(MONTH)).hasSize(50);
	}

	private void branches(int count) {
		IntStream.range(0, count).forEach(number -> province.organisation("nhieu" + number, "Chi bộ số " + number,
			"BRANCH", "xa"));
	}

	private List<Long> opened(LocalDate month) {
		return jdbc.sql("select m.branch_id from branch_meeting m join organisation o on o.id = m.branch_id "
			+ "where m.meeting_month = :month and m.regular_of is not null and o.path like :path")
			.param("month", month).param("path", "%/" + province.id("xa") + "/%").query(Long.class).list();
	}
}
