package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.chibo.calendar.Term.WorkingDays;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.register.Members;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.workflow.tasks.TaskDrafts;

/** A task that the secretary of the yarn branch has taken, and what becomes of it when people change or rest. */
@ChiBoTest
class CareRunTest {

	private static final String REVIEW = "Chi ủy nơi đi xem xét, nhận xét";

	@Autowired
	CareRun run;
	@Autowired
	CommitteeTasks committeeTasks;
	@Autowired
	Members members;
	@Autowired
	TaskDrafts drafts;
	@Autowired
	WorkingCalendar calendar;
	@Autowired
	TaskService tasks;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	Province province;
	String caseNumber;
	String task;

	@BeforeEach
	void theSecretaryHasTakenATask() {
		province = new Province(jdbc, stage.register());
		province.mayIntroduce("xa");
		province.member("bttosoi", "tosoi");
		for (var word : List.of("xa", "congty", "bophan", "tosoi", "thon")) {
			province.seat(province.committee(word), "bt" + word);
		}
		province.seat(province.department("xa"), "toch");
		run.run();
		caseNumber = asksToMove("huu");
		stage.people().as(province.login("huu")).does(caseNumber, "task_writeRequest",
			Forms.request(province.id("thon")));
		task = stage.people().as(province.login("bttosoi")).task(caseNumber, "task_reviewAtBranch").getId();
		stage.people().as(province.login("bttosoi")).claims(task);
	}

	private String asksToMove(String person) {
		province.member(person, "tosoi");
		return stage.people().as(province.login(person)).start("relocation",
			Forms.start(province.person(person), province.id("thon"), TODAY.minusDays(20)));
	}

	@Test
	void nothingChangesWhileTheSecretaryWorks() {
		runOn(TODAY.plusDays(1));

		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));
		assertThat(mails("bttosoi", "btbophan")).isEmpty();
	}

	@Test
	void aSeatThatEndsAtMidnightGoesToTheNextWithOneMail() {
		jdbc.sql("update seat set valid_to = ? where member_id = ?").params(TODAY, province.person("bttosoi")).update();
		province.seat(province.committee("tosoi"), "moi", TODAY.plusDays(1), null);
		run.run();
		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));
		assertThat(mails("moi")).isEmpty();

		runOn(TODAY.plusDays(1));

		assertThat(takenBy()).isNull();
		assertThat(mails("moi")).singleElement().asString()
			.contains("Việc đang chờ cấp ủy: 1", "Chi ủy Chi bộ Tổ sợi - "
				+ REVIEW + ", hồ sơ " + caseNumber + ", hạn ")
			.doesNotContain("Lê Văn");
		assertThat(mails("bttosoi", "btbophan")).isEmpty();
		assertThat(tasksOf("bttosoi")).isEmpty();
		stage.people().as(province.login("moi")).does(caseNumber, "task_reviewAtBranch", Forms.review());
		assertThat(tasksOf("btbophan")).containsExactly("task_endorse");

		runOn(TODAY.plusDays(2));
		assertThat(mails("moi")).hasSize(1);
	}

	@Test
	void aSeatThatTheRegisterGivesToAnotherOneGoesAtTheNextRun() {
		province.vacate(province.committee("tosoi"));
		province.seat(province.committee("tosoi"), "moi");

		run.run();

		assertThat(takenBy()).isNull();
		assertThat(mails("moi")).hasSize(1);
		assertThat(jdbc.sql("select reason from given_back where task_id = ? and taken_by = ? and mailed").params(task,
			province.login("bttosoi")).query(String.class).single()).isEqualTo("LEFT");
	}

	@Test
	void colleaguesAreToldWhatALeaverGaveBack() {
		province.seat(province.committee("tosoi"), "chiuy");
		run.run();
		var before = mails("chiuy").size();
		jdbc.sql("update seat set valid_to = ? where member_id = ?")
			.params(TODAY.minusDays(1), province.person("bttosoi"))
			.update();

		run.run();

		assertThat(takenBy()).isNull();
		assertThat(mails("chiuy")).hasSize(before + 1).last().asString().contains(
			"Việc trả lại để đồng chí khác nhận: 1",
			caseNumber + ", nhận từ ngày 23/11/2026: người nhận không còn làm việc ở đây");
	}

	@Test
	void whoMovesToAnotherBranchLeavesTheTaskToTheCommitteeAbove() {
		members.relocate(province.person("bttosoi"), province.id("tosoi"), province.id("thon"), null, "CSH-2026-98"
			+ province.person("bttosoi"), TODAY);
		run.run();
		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));

		runOn(TODAY.plusDays(1));

		assertThat(takenBy()).isNull();
		assertThat(tasksOf("btbophan")).containsExactly("task_reviewAtBranch");
		assertThat(subjects("btbophan")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
	}

	@Test
	void theCommitteeAboveIsToldOnceOfAVacancyAndOnceOfItsEnd() {
		province.vacate(province.committee("tosoi"));
		run.run();
		runOn(TODAY.plusDays(1));

		assertThat(mails("btbophan")).singleElement().asString().contains("Chi ủy Chi bộ Tổ sợi: 1 việc");

		province.seat(province.committee("tosoi"), "moi");
		runOn(TODAY.plusDays(2));
		runOn(TODAY.plusDays(3));

		assertThat(subjects("btbophan")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1",
			"Cấp ủy đã có người: 1");
		assertThat(subjects("moi")).containsExactly("Việc đang chờ cấp ủy: 1");
	}

	@Test
	void whenTheCommitteeAboveFallsVacantTooTheNextIsTold() {
		province.vacate(province.committee("tosoi"));
		run.run();
		province.vacate(province.committee("bophan"));
		runOn(TODAY.plusDays(1));
		runOn(TODAY.plusDays(2));

		assertThat(subjects("btcongty")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
		assertThat(tasksOf("btcongty")).containsExactly("task_reviewAtBranch");
	}

	@Test
	void whenTheWholeLineIsVacantTheDepartmentIsTold() {
		List.of("tosoi", "bophan", "congty", "xa").forEach(word -> province.vacate(province.committee(word)));
		run.run();

		assertThat(mails("toch")).singleElement().asString().contains("Chi ủy Chi bộ Tổ sợi: 1 việc");
		assertThat(tasksOf("toch")).containsExactly("task_reviewAtBranch");
		stage.people().as(province.login("toch")).does(caseNumber, "task_reviewAtBranch", Forms.review());
	}

	@Test
	void anUntouchedTaskGoesBackAfterTenWorkingDays() {
		var last = calendar.plus(TODAY, new WorkingDays(10));
		runOn(last);
		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));

		runOn(last.plusDays(1));
		runOn(last.plusDays(2));

		assertThat(takenBy()).isNull();
		assertThat(mails("bttosoi")).singleElement().asString().contains("Việc trả lại để đồng chí khác nhận: 1", REVIEW
			+ ", hồ sơ " + caseNumber + ", nhận từ ngày 23/11/2026: đã lâu chưa gửi và không có bản nháp mới");
	}

	@Test
	void aDraftThatIsSavedMeanwhileKeepsTheTaskAndIsKeptItself() {
		var last = calendar.plus(TODAY, new WorkingDays(10));
		stage.clock().set(last);
		drafts.keep(caseNumber, task, Map.of("remarks", "Đồng chí Hữu"), province.login("bttosoi"));
		runOn(last.plusDays(1));
		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));

		runOn(calendar.plus(last, new WorkingDays(10)).plusDays(1));

		assertThat(takenBy()).isNull();
		assertThat(drafts.find(caseNumber, task, province.login("bttosoi"))).isPresent();
		stage.people().as(province.login("bttosoi")).claims(task);
		assertThat(stage.people().as(province.login("bttosoi")).opens(task)).contains("Đồng chí Hữu");
	}

	@Test
	void aTaskOfOnesOwnIsNotGivenBack() {
		var own = asksToMove("lan");
		var ownTask = stage.people().as(province.login("lan")).task(own, "task_writeRequest").getId();
		stage.people().as(province.login("lan")).claims(ownTask);

		runOn(TODAY.plusMonths(3));

		assertThat(takenBy(ownTask)).isEqualTo(province.login("lan"));
	}

	@Test
	void aTaskOfOnesOwnGoesToTheBranchWhenOneIsGone() {
		var own = asksToMove("lan");
		var ownTask = stage.people().as(province.login("lan")).task(own, "task_writeRequest").getId();
		stage.people().as(province.login("lan")).claims(ownTask);
		province.becomes("lan", "DECEASED");

		run.run();

		assertThat(takenBy(ownTask)).isNull();
		assertThat(subjects("bttosoi")).containsExactly("Việc trả lại để đồng chí khác nhận: 1");
	}

	@Test
	void aDeputyIsToldOnTheFirstDay() {
		province.deputy("bttosoi", "thay", TODAY.plusDays(1), TODAY.plusDays(2));
		run.run();
		assertThat(mails("thay")).isEmpty();

		runOn(TODAY.plusDays(1));
		runOn(TODAY.plusDays(2));

		assertThat(subjects("thay")).containsExactly("Việc đang chờ cấp ủy: 1");
	}

	@Test
	void whoHasItNowKeepsItWhenItIsAskedBackOfAnotherOne() {
		assertThat(committeeTasks.giveBack(task, province.login("chiuy"))).isFalse();
		assertThat(takenBy()).isEqualTo(province.login("bttosoi"));
	}

	@Test
	void twoNodesSayAndDoEverythingOnce() {
		everythingIsDoneOnceBy(run);
	}

	@Test
	void soTheyDoWhenOneHasLostItsLock() {
		everythingIsDoneOnceBy(AopTestUtils.getTargetObject(run));
	}

	private void everythingIsDoneOnceBy(CareRun each) {
		province.vacate(province.committee("tosoi"));
		province.vacate(province.committee("bophan"));
		province.seat(province.committee("bophan"), "moi");
		CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(each::run)).limit(2)
			.toArray(CompletableFuture[]::new)).join();
		run.run();

		assertThat(takenBy()).isNull();
		assertThat(jdbc.sql("select count(*) from given_back where task_id = ?").param(task).query(Long.class).single())
			.isOne();
		assertThat(subjects("moi")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 1");
	}

	private void runOn(LocalDate day) {
		stage.clock().set(day);
		run.run();
	}

	private String takenBy() {
		return takenBy(task);
	}

	private String takenBy(String id) {
		return tasks.createTaskQuery().taskId(id).singleResult().getAssignee();
	}

	private List<String> tasksOf(String person) {
		return stage.people().as(province.login(person)).tasks(caseNumber).stream().map(Task::getTaskDefinitionKey)
			.toList();
	}

	private List<String> subjects(String person) {
		return mails(person).stream().map(mail -> mail.split("\n")[0]).toList();
	}

	/** The mails of this feature. */
	private List<String> mails(String... people) {
		return Stream.of(people)
			.flatMap(person -> jdbc.sql("select subject, details from outgoing_mail where recipient_id = "
				+ "? and template = 'care' order by id").param(province.person(person))
				.query((row, number) -> row.getString("subject") + "\n" + row.getString("details").replace("\\n", "\n"))
				.list().stream())
			.toList();
	}
}
