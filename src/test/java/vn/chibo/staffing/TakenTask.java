package vn.chibo.staffing;

import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** A task that the secretary of the yarn branch has taken, and what becomes of it when people change or rest. */
class TakenTask {

	final Province province;
	final String caseNumber;
	final String id;
	private final Stage stage;
	private final StaffingRun run;
	private final TaskService tasks;
	private final JdbcClient jdbc;

	private TakenTask(Stage stage, StaffingRun run, TaskService tasks, JdbcClient jdbc) {
		this.stage = stage;
		this.run = run;
		this.tasks = tasks;
		this.jdbc = jdbc;
		province = new Province(jdbc, stage.register());
		province.mayIntroduce("xa");
		province.member("bttosoi", "tosoi");
		for (var word : List.of("xa", "congty", "bophan", "tosoi", "thon")) {
			province.seat(province.committee(word), "bt" + word);
		}
		province.seat(province.department("xa"), "toch");
		run.run();
		caseNumber = asksToMove("huu");
		stage.people().as(province.login("huu")).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		id = stage.people().as(province.login("bttosoi")).task(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as(province.login("bttosoi")).claims(id);
	}

	/** In a province of its own. */
	static TakenTask in(BeanFactory application) {
		return new TakenTask(application.getBean(Stage.class), application.getBean(StaffingRun.class),
			application.getBean(TaskService.class), application.getBean(JdbcClient.class));
	}

	String asksToMove(String person) {
		province.member(person, "tosoi");
		return stage.people().as(province.login(person)).start("relocation",
			Forms.start(province.person(person), province.id("thon"), TODAY.minusDays(20)));
	}

	void runOn(LocalDate day) {
		stage.clock().set(day);
		run.run();
	}

	String takenBy() {
		return takenBy(id);
	}

	String takenBy(String task) {
		return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
	}

	List<String> tasksOf(String person) {
		return stage.people().as(province.login(person)).tasks(caseNumber).stream().map(Task::getTaskDefinitionKey)
			.toList();
	}

	List<String> subjects(String person) {
		return mails(person).stream().map(mail -> mail.split("\n")[0]).toList();
	}

	/** The mails of this feature. */
	List<String> mails(String... people) {
		return Stream.of(people)
			.flatMap(person -> jdbc.sql("select subject, details from outgoing_mail where recipient_id = "
				+ "? and template = 'newsOfNoCase' order by id").param(province.person(person))
				.query((row, number) -> row.getString("subject") + "\n" + row.getString("details").replace("\\n", "\n"))
				.list().stream())
			.toList();
	}
}
