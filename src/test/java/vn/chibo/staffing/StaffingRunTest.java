package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Members;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** A task that somebody has taken in a committee, and who is told when people come and go. */
@ChiBoTest
@Tag("long")
class StaffingRunTest {

	@Autowired
	BeanFactory application;
	@Autowired
	StaffingRun run;
	@Autowired
	Members members;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	TakenTask taken;
	Province province;

	@BeforeEach
	void theSecretaryHasTakenATask() {
		taken = TakenTask.in(application);
		province = taken.province;
	}

	@Test
	void aSeatThatEndsAtMidnightGoesToTheNextWithOneMail() {
		jdbc.sql("update seat set valid_to = ? where member_id = ?").params(TODAY, province.person("bttosoi")).update();
		province.seat(province.committee("tosoi"), "moi", TODAY.plusDays(1), null);
		run.run();
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));
		assertThat(taken.mails("moi")).isEmpty();

		taken.runOn(TODAY.plusDays(1));

		assertThat(taken.takenBy()).isNull();
		assertThat(taken.mails("moi")).singleElement().asString()
			.contains("Việc đang chờ cấp ủy: 1", "Chi ủy Chi bộ Tổ sợi - "
				+ "Chi ủy nơi đi xem xét, nhận xét" + ", hồ sơ " + taken.caseNumber + ", hạn ")
			.doesNotContain("Lê Văn");
		assertThat(taken.mails("bttosoi", "btbophan")).isEmpty();
		assertThat(taken.tasksOf("bttosoi")).isEmpty();
		stage.people().as(province.login("moi")).does(taken.caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH,
			Forms.review());
		assertThat(taken.tasksOf("btbophan")).containsExactly(RelocationModel.TASK_ENDORSE);

		taken.runOn(TODAY.plusDays(2));
		assertThat(taken.mails("moi")).hasSize(1);
	}

	@Test
	void aSeatThatTheRegisterGivesToAnotherOneGoesAtTheNextRun() {
		province.vacate(province.committee("tosoi"));
		province.seat(province.committee("tosoi"), "moi");

		run.run();

		assertThat(taken.takenBy()).isNull();
		assertThat(taken.mails("moi")).hasSize(1);
		assertThat(
			jdbc.sql("select reason from given_back where task_id = ? and taken_by = ? and mailed").params(taken.id,
				province.login("bttosoi")).query(String.class).single())
			.isEqualTo("LEFT");
	}

	@Test
	void whoMovesToAnotherBranchLeavesTheTaskToTheCommitteeAbove() {
		members.relocate(province.person("bttosoi"), province.id("tosoi"), province.id("thon"), null, "CSH-2026-98"
			+ province.person("bttosoi"), TODAY);
		run.run();
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));

		taken.runOn(TODAY.plusDays(1));

		assertThat(taken.takenBy()).isNull();
		assertThat(taken.tasksOf("btbophan")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
		assertThat(taken.subjects("btbophan")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
	}

	@Test
	void theCommitteeAboveIsToldOnceOfAVacancyAndOnceOfItsEnd() {
		province.vacate(province.committee("tosoi"));
		run.run();
		taken.runOn(TODAY.plusDays(1));

		assertThat(taken.mails("btbophan")).singleElement().asString().contains("Chi ủy Chi bộ Tổ sợi: 1 việc");

		province.seat(province.committee("tosoi"), "moi");
		taken.runOn(TODAY.plusDays(2));
		taken.runOn(TODAY.plusDays(3));

		assertThat(taken.subjects("btbophan")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1",
			"Cấp ủy đã có người: 1");
		assertThat(taken.subjects("moi")).containsExactly("Việc đang chờ cấp ủy: 1");
	}

	@Test
	void whenTheCommitteeAboveFallsVacantTooTheNextIsTold() {
		province.vacate(province.committee("tosoi"));
		run.run();
		province.vacate(province.committee("bophan"));
		taken.runOn(TODAY.plusDays(1));
		taken.runOn(TODAY.plusDays(2));

		assertThat(taken.subjects("btcongty")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
		assertThat(taken.tasksOf("btcongty")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void whenTheWholeLineIsVacantTheDepartmentIsTold() {
		List.of("tosoi", "bophan", "congty", "xa").forEach(word -> province.vacate(province.committee(word)));
		run.run();

		assertThat(taken.mails("toch")).singleElement().asString().contains("Chi ủy Chi bộ Tổ sợi: 1 việc");
		assertThat(taken.tasksOf("toch")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
		stage.people().as(province.login("toch")).does(taken.caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH,
			Forms.review());
	}

	@Test
	void aDeputyIsToldOnTheFirstDay() {
		province.deputy("bttosoi", "thay", TODAY.plusDays(1), TODAY.plusDays(2));
		run.run();
		assertThat(taken.mails("thay")).isEmpty();

		taken.runOn(TODAY.plusDays(1));
		taken.runOn(TODAY.plusDays(2));

		assertThat(taken.subjects("thay")).containsExactly("Việc đang chờ cấp ủy: 1");
	}

	@Test
	void twoNodesSayAndDoEverythingOnce() {
		everythingIsDoneOnceBy(run);
	}

	@Test
	void soTheyDoWhenOneHasLostItsLock() {
		everythingIsDoneOnceBy(AopTestUtils.getTargetObject(run));
	}

	private void everythingIsDoneOnceBy(StaffingRun each) {
		province.vacate(province.committee("tosoi"));
		province.vacate(province.committee("bophan"));
		province.seat(province.committee("bophan"), "moi");
		CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(each::run)).limit(2)
			.toArray(CompletableFuture[]::new)).join();
		run.run();

		assertThat(taken.takenBy()).isNull();
		assertThat(
			jdbc.sql("select count(*) from given_back where task_id = ?").param(taken.id).query(Long.class).single())
			.isOne();
		assertThat(taken.subjects("moi")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
	}
}
