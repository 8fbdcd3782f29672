package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.calendar.Term.WorkingDays;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.workflow.tasks.TaskDrafts;

/** When a task goes back to those who may do it, and when whoever has taken it keeps it. */
@ChiBoTest
@Tag("long")
class ReturnsTest {

	private static final String REVIEW = "Chi ủy nơi đi xem xét, nhận xét";

	@Autowired
	BeanFactory application;
	@Autowired
	StaffingRun run;
	@Autowired
	CommitteeTasks committeeTasks;
	@Autowired
	Deputies deputies;
	@Autowired
	TaskService tasks;
	@Autowired
	TaskDrafts drafts;
	@Autowired
	WorkingCalendar calendar;
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
	void nothingChangesWhileTheSecretaryWorks() {
		taken.runOn(TODAY.plusDays(1));

		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));
		assertThat(taken.mails("bttosoi", "btbophan")).isEmpty();
	}

	@Test
	void colleaguesAreToldWhatALeaverGaveBack() {
		province.seat(province.committee("tosoi"), "chiuy");
		run.run();
		var before = taken.mails("chiuy").size();
		jdbc.sql("update seat set valid_to = ? where member_id = ?")
			.params(TODAY.minusDays(1), province.person("bttosoi"))
			.update();

		run.run();

		assertThat(taken.takenBy()).isNull();
		assertThat(taken.mails("chiuy")).hasSize(before + 1).last().asString().contains(
			"Việc trả lại để đồng chí khác nhận: 1",
			taken.caseNumber + ", nhận từ ngày 23/11/2026: người nhận không còn làm việc ở đây");
	}

	@Test
	void whatADeputyHoldsGoesBackAtOnceWhenTheDeputyshipIsEnded() {
		long secretary = province.person("bttosoi");
		province.member("lan", "tosoi");
		deputies.name(new DeputyForm(secretary, province.person("lan"), TODAY, TODAY.plusDays(5)),
			province.login("bttosoi"));
		tasks.setAssignee(taken.id, province.login("lan"));

		deputies.end(deputies.of(List.of(secretary), 0, 1).get(0), province.login("bttosoi"));

		assertThat(taken.takenBy()).isNull();
	}

	@Test
	void anUntouchedTaskGoesBackAfterTenWorkingDays() {
		var last = calendar.plus(TODAY, new WorkingDays(10));
		taken.runOn(last);
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));

		taken.runOn(last.plusDays(1));
		taken.runOn(last.plusDays(2));

		assertThat(taken.takenBy()).isNull();
		assertThat(taken.mails("bttosoi")).singleElement().asString().contains("Việc trả lại để đồng chí khác nhận: 1",
			REVIEW
				+ ", hồ sơ " + taken.caseNumber
				+ ", nhận từ ngày 23/11/2026: đã lâu chưa gửi và không có bản nháp mới");
	}

	@Test
	void aDraftThatIsSavedMeanwhileKeepsTheTaskAndIsKeptItself() {
		var last = calendar.plus(TODAY, new WorkingDays(10));
		stage.clock().set(last);
		drafts.keep(taken.caseNumber, taken.id, Map.of("remarks", "Đồng chí Hữu"), province.login("bttosoi"));
		taken.runOn(last.plusDays(1));
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));

		taken.runOn(calendar.plus(last, new WorkingDays(10)).plusDays(1));

		assertThat(taken.takenBy()).isNull();
		assertThat(drafts.find(taken.caseNumber, taken.id, province.login("bttosoi"))).isPresent();
		stage.people().as(province.login("bttosoi")).claims(taken.id);
		assertThat(stage.people().as(province.login("bttosoi")).opens(taken.id)).contains("Đồng chí Hữu");
	}

	@Test
	void aTaskOfOnesOwnIsNotGivenBack() {
		var own = taken.asksToMove("lan");
		var ownTask = stage.people().as(province.login("lan")).task(own, RelocationModel.TASK_WRITE_REQUEST).getId();
		stage.people().as(province.login("lan")).claims(ownTask);

		taken.runOn(TODAY.plusMonths(3));

		assertThat(taken.takenBy(ownTask)).isEqualTo(province.login("lan"));
	}

	@Test
	void aTaskOfOnesOwnGoesToTheBranchWhenOneIsGone() {
		var own = taken.asksToMove("lan");
		var ownTask = stage.people().as(province.login("lan")).task(own, RelocationModel.TASK_WRITE_REQUEST).getId();
		stage.people().as(province.login("lan")).claims(ownTask);
		province.becomes("lan", "DECEASED");

		run.run();

		assertThat(taken.takenBy(ownTask)).isNull();
		assertThat(taken.subjects("bttosoi")).containsExactly("Việc trả lại để đồng chí khác nhận: 1");
	}

	@Test
	void whoHasItNowKeepsItWhenItIsAskedBackOfAnotherOne() {
		assertThat(committeeTasks.giveBack(taken.id, province.login("chiuy"))).isFalse();
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));
	}
}
