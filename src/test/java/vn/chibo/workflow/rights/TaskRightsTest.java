package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** People find the tasks that concern them, however they ask, and no row says so. */
@ChiBoTest
class TaskRightsTest {

	/** More than are asked for by their ids. */
	private static final int MANY = 1_001;
	private static final String NUMBERS = """
		(with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < 1001) select n from numbers) n""";

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	StandingRights standing;
	@Autowired
	TransactionTemplate transaction;

	private Province province;
	private Movers movers;
	private String ofTheBranch;
	private String ofTheMember;

	@BeforeEach
	void oneTaskOfTheBranchAndOneOfAMember() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		ofTheBranch = movers.task(movers.writes("an"));
		ofTheMember = movers.task(movers.asks("binh"));
	}

	private List<String> found(String login, UnaryOperator<TaskQuery> asked) {
		return stage.people().as(province.login(login)).loggedIn(() -> asked.apply(tasks.createTaskQuery()).list())
			.stream().map(Task::getId).toList();
	}

	@Test
	void whoAsksForEverythingFindsWhatConcernsThem() {
		assertThat(found("bithu", all -> all)).containsExactlyInAnyOrder(ofTheBranch, ofTheMember);
		assertThat(found("binh", all -> all)).containsExactly(ofTheMember);
		assertThat(found("chi", all -> all)).isEmpty();
		assertThat(stage.people().as(province.login("binh")).loggedIn(() -> tasks.createTaskQuery().count()))
			.isEqualTo(1);
	}

	@Test
	void noQuestionFindsMore() {
		assertThat(found("binh", all -> all.taskId(ofTheBranch))).isEmpty();
		assertThat(found("binh", all -> all.taskIdIn(ofTheBranch, ofTheMember))).containsExactly(ofTheMember);
		assertThat(found("binh", all -> all.or().taskId(ofTheBranch).taskNameLike("%").endOr()))
			.containsExactly(ofTheMember);
		assertThat(found("binh", all -> all.withCandidateGroups().includeAssignedTasks())).containsOnly(ofTheMember);
		assertThat(found("binh", all -> all.taskCandidateUser(province.login("bithu")))).doesNotContain(ofTheBranch);
	}

	@Test
	void manyAreFoundWithoutTheirIds() {
		transaction.executeWithoutResult(rolledBack -> {
			jdbc.sql(
				"insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, "
					+ "priority_, create_time_, suspension_state_) select t.id_ || '-' || n.n, 1, t.execution_id_, "
					+ "t.proc_inst_id_, t.proc_def_id_, t.name_, t.task_def_key_, 50, t.create_time_, 1 from act_ru_task t "
					+ "cross join " + NUMBERS + " where t.id_ = :task")
				.param("task", ofTheBranch).update();
			jdbc.sql(
				"insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select l.id_ || '-' || n.n, 1, "
					+ "l.group_id_, l.type_, l.task_id_ || '-' || n.n from act_ru_identitylink l cross join " + NUMBERS
					+ " where l.task_id_ = :task and l.group_id_ is not null")
				.param("task", ofTheBranch).update();

			assertThat(found("bithu", all -> all)).hasSize(MANY + 2);
			assertThat(found("binh", all -> all)).containsExactly(ofTheMember);
			rolledBack.setRollbackOnly();
		});
	}

	@Test
	void noRowSaysWhoMaySeeATask() {
		assertThat(rows(ofTheBranch)).isZero();
		stage.people().as(province.login("bithu")).claims(ofTheBranch);
		assertThat(rows(ofTheBranch)).isZero();
	}

	@Test
	void rowsOfEarlierVersionsAreDropped() throws Exception {
		jdbc.sql("insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_) "
			+ "values (:task, 1, 1, 'anybody', 7, :task, 2147483647)").param("task", ofTheBranch).update();
		standing.run(new DefaultApplicationArguments());
		assertThat(rows(ofTheBranch)).isZero();
	}

	private long rows(String task) {
		return jdbc.sql("select count(*) from act_ru_authorization where resource_id_ = :task").param("task", task)
			.query(Long.class).single();
	}
}
