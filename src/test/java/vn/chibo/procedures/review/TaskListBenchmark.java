package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.People;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestSupport;

/**
 * How long a page of the list of tasks takes, with its count, while 65,000 tasks are open: as the engine gives it by itself, in
 * order, and searched; and the pages of ours that list. Not a test: run it on PostgreSQL with {@code ./mvnw test -Pbenchmark -Dtest=TaskListBenchmark
 * -Dchibo.test.database=postgresql}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
@SpringBootTest(properties = {"chibo.demo=false", "chibo.administrator.password=quan-tri-thu",
	"camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h", "chibo.deadlines.every=24h",
	"chibo.retention.at=-", "chibo.reminders.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import({TestSupport.class, BenchmarkRegister.class})
class TaskListBenchmark {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
	private static final int TASKS = 65_000;
	private static final int TIMES = 9;
	private static final String OF_DISTRICT = " from case_file f join member m on m.id = f.subject_id ";

	@Autowired
	private People people;
	@Autowired
	private TestClock clock;
	@Autowired
	private Statements statements;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private BenchmarkRegister register;
	@Autowired
	private FilterService filters;
	@Autowired
	private TaskService tasks;
	@Autowired
	private RepositoryService repository;
	@Autowired
	private WebApplicationContext application;

	@Test
	void listsAmongManyTasks() {
		clock.set(TODAY);
		var district = register.district(TASKS);
		openTasks();
		for (var branch : jdbc.sql("select distinct branch_id from member").query(Long.class).list()) {
			offer(Committee.leading(branch), "m.branch_id = " + branch);
		}
		var department = new Committee(district.id(), Body.ORGANISATION_DEPARTMENT);
		var secretary = jdbc
			.sql("select m.login from seat s join member m on m.id = s.member_id where s.body = 'COMMITTEE' "
				+ "and s.organisation_id = (select min(branch_id) from member)")
			.query(String.class).single();
		System.out.printf("%s, %,d open tasks, median of %d, in milliseconds (statements)%n", BenchmarkDatabase.name(),
			TASKS, TIMES);
		measureLists("28 tasks", secretary);
		offer(department, "mod(m.id, 32) = 0");
		measureLists("2,031 tasks", district.official());
		offer(department, "mod(m.id, 32) <> 0");
		measureLists("65,000 tasks", district.official());
	}

	private void openTasks() {
		jdbc.sql(
			"""
			update member set full_name = (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Vũ'])[1 + mod(id, 6)] || ' '
			  || (array['Văn', 'Thị', 'Đình', 'Minh', 'Ngọc'])[1 + mod(id, 5)] || ' '
			  || (array['An', 'Ân', 'Bình', 'Đức', 'Hiếu', 'Hòa', 'Lan', 'Oanh', 'Phúc', 'Sơn', 'Yến'])[1 + mod(id, 11)]""")
			.update();
		jdbc.sql("insert into case_file (number, procedure_key, subject_id, state, opened_at, opened_by) "
			+ "select 'KDD-2026-' || lpad(id::text, 6, '0'), 'selfReview', id, 'OPENED', now(), 'system' from member")
			.update();
		var definition = repository.createProcessDefinitionQuery().processDefinitionKey("selfReview").latestVersion()
			.singleResult().getId();
		jdbc.sql("""
			insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_,
			  is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
			select 'e' || m.id, 1, 'e' || m.id, 'e' || m.id, f.number, :definition, true, false, true, false, 1, 0, 1"""
			+ OF_DISTRICT).param("definition", definition).update();
		jdbc.sql("""
			insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
			  create_time_, due_date_, suspension_state_, task_state_)
			select 't' || m.id, 1, 'e' || m.id, 'e' || m.id, :definition, 'Viết bản tự kiểm điểm (2A, 2B, 2C)', 'task_recordSelfReview',
			  50, timestamp '2026-11-20 08:00:00', timestamp '2026-12-10 23:59:59' + mod(m.id, 20) * interval '1 day', 1,
			  'Created'""" + OF_DISTRICT).param("definition", definition).update();
	}

	/** Gives the tasks of some members to a committee, with the right that the engine makes for each. */
	private void offer(Committee committee, String members) {
		jdbc.sql(
			"insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select :group || 'l' || m.id, 1, "
				+ ":group, 'candidate', 't' || m.id from member m where " + members)
			.param("group", committee.groupId()).update();
		jdbc.sql("insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_) "
			+ "select l.id_ || 'a', 1, 1, l.group_id_, 7, l.task_id_, 2147483647 from act_ru_identitylink l "
			+ "where l.group_id_ = :group and not exists (select 1 from act_ru_authorization a where a.id_ = l.id_ || 'a')")
			.param("group", committee.groupId()).update();
	}

	private void measureLists(String whose, String login) {
		jdbc.sql("analyze").update();
		var list = filters.createFilterQuery().filterName("Việc cần làm").singleResult().getId();
		var questions = List.<Map.Entry<String, Supplier<TaskQuery>>>of(
			Map.entry("by the engine itself", () -> tasks.createTaskQuery().active().orderByTaskCreateTime().desc()),
			Map.entry("nearest deadline", () -> wanted("", "DUE")), Map.entry("by name", () -> wanted("", "PERSON")),
			Map.entry("search by name", () -> wanted("hieu le", "DUE")),
			Map.entry("search by number", () -> wanted("KDD 2026 000123", "DUE")));
		// the engine's own question takes minutes when many tasks are offered to a committee
		for (var question : questions.subList(whose.startsWith("65") ? 1 : 0, questions.size())) {
			measure(whose + ", " + question.getKey(), () -> {
				RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
				people.as(login).loggedIn(() -> {
					filters.<Task, TaskQuery>listPage(list, question.getValue().get(), 0, 15);
					assertThat(filters.count(list, question.getValue().get())).isNotNegative();
					return null;
				});
				RequestContextHolder.resetRequestAttributes();
			});
		}
		var pages = new PageVisitor(application, UnaryOperator.identity());
		for (var page : List.of("/", "/cases", "/cases?state=CLOSED", "/work")) {
			measure(whose + ", " + page, () -> pages.opens(login, page));
		}
		for (var text : List.of("hieu le", "khong ai ca", "KDD 2026 000123")) {
			measure(whose + ", /cases, " + text, () -> pages.followed(login, "/cases", Map.of("text", text)));
		}
	}

	private void measure(String what, Runnable work) {
		var times = new ArrayList<Long>();
		var sent = 0;
		for (int i = 0; i < TIMES; i++) {
			long begin = System.nanoTime();
			sent = statements.of(work).size();
			times.add((System.nanoTime() - begin) / 1_000_000);
		}
		System.out.printf("%s: %d (%d)%n", what, times.stream().sorted().toList().get(TIMES / 2), sent);
	}

	private TaskQuery wanted(String text, String order) {
		return tasks.createTaskQuery().active().taskVariableValueEquals("chibo:text", text)
			.taskVariableValueEquals("chibo:order", order);
	}
}
