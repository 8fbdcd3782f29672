package vn.chibo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;

/** Every operation that the webapps have beside the engine's API: none writes, and none shows cases of others. */
@ChiBoTest
@Tag("long")
@Tag("once")
// in a database of their own: they leave what they were allowed to
@TestPropertySource(properties = "spring.application.name=walk")
class WebappWalkTest {

	private static final String PASSWORD = "mat-khau";
	private static final String JSON = "application/json";

	@LocalServerPort
	int port;
	@Autowired
	Stage stage;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcTemplate jdbc;
	@Autowired
	Statements statements;

	private final WalkReport report = new WalkReport();
	private Task task;
	private String caseNumber;

	private final Set<String> withPassword = new HashSet<>();

	/** A case within the commune: the ward has no part in it. */
	@BeforeEach
	void caseThatFailedSomewhere() {
		var member = stage.register().newMember("thon1");
		caseNumber = stage.people().as(member).start("relocation", Forms.start(stage.register().memberId(member),
			stage.register().idOf("phanxuong1"), TestClock.FIRST_DAY));
		task = stage.people().as(member).task(caseNumber, RelocationModel.TASK_WRITE_REQUEST);
		engine.getRuntimeService().createIncident("walk", task.getExecutionId(), "walk");
	}

	@Test
	void walkMeetsWhatTheWebappsHave() {
		assertThat(WebappOperations.all()).extracting(Operation::name).contains(
			"POST /camunda/api/admin/setup/{engine}/user/create",
			"POST /camunda/api/admin/auth/user/{processEngineName}/login/{appName}",
			"GET /camunda/api/admin/plugin/adminPlugins/{engine}/metrics/aggregated",
			"POST /camunda/api/cockpit/plugin/base/{engine}/incident/count",
			"POST /camunda/api/cockpit/plugin/base/{engine}/process-instance",
			"POST /camunda/api/cockpit/plugin/base/{engine}/process-instance/{id}/called-process-instances",
			"GET /camunda/api/tasklist/plugin/tasklistPlugins/static/{file:.*}").hasSizeGreaterThanOrEqualTo(22);
	}

	@Test
	void nobodyChangesAnythingOrSeesCasesOfOthers() {
		assertThat(showing("btthon1")).as("branch committee").isEmpty();
		assertThat(showing("tochphuong")).as("department of another organisation").isEmpty();
		// the queries answer with something when one may see it
		assertThat(showing("tochxa")).as("department of the case").isEqualTo(Set.of(
			"GET /camunda/api/cockpit/plugin/base/{engine}/process-instance",
			"POST /camunda/api/cockpit/plugin/base/{engine}/process-instance",
			"GET /camunda/api/cockpit/plugin/base/{engine}/incident",
			"POST /camunda/api/cockpit/plugin/base/{engine}/incident"));
		showing("quantri");
		report.print();
	}

	@Test
	void committeesHaveNoWayIntoCockpitAndAdmin() {
		assertThat(answers("btthon1").entrySet()).filteredOn(answer -> answer.getKey().contains("/cockpit/plugin")
			|| answer.getKey().contains("/admin/plugin")).isNotEmpty()
			.allSatisfy(answer -> assertThat(answer.getValue().statusCode()).as(answer.getKey()).isEqualTo(403));
	}

	/** The operations whose answer names the case. */
	private Set<String> showing(String login) {
		var answers = answers(login);
		answers.values().removeIf(answer -> !answer.body().contains(task.getProcessInstanceId())
			&& !answer.body().contains(caseNumber));
		return answers.keySet();
	}

	private Map<String, HttpResponse<String>> answers(String login) {
		var watch = new Watch(jdbc, statements);
		var before = watch.now();
		var answers = new TreeMap<String, HttpResponse<String>>();
		var visitor = loggedIn(login);
		for (var operation : WebappOperations.all()) {
			// who tries a second login, or logs out, is nobody afterwards
			var who = operation.path().contains("/auth/user") ? loggedIn(login) : visitor;
			var changed = watch.changedSince(before, () -> answers.put(operation.name(), who.send(operation.method(),
				path(operation.path()), type(operation), operation.method().equals("GET") ? null : body(operation))));
			report.add(operation.name(), login, answers.get(operation.name()).statusCode(), changed);
			assertThat(changed).as(operation.name()).isEmpty();
		}
		return answers;
	}

	private Visitor loggedIn(String login) {
		if (login.equals("quantri")) {
			return Visitor.inWebapps("http://localhost:" + port, login, "quan-tri-thu");
		}
		// a new password would end the session that walks
		if (!withPassword.add(login)) {
			return Visitor.inWebapps("http://localhost:" + port, login, PASSWORD);
		}
		jdbc.update("delete from credential where login = ?", login);
		jdbc.update("insert into credential (login, password_hash, changed_at) values (?, ?, current_timestamp)", login,
			new BCryptPasswordEncoder(4).encode(PASSWORD));
		return Visitor.inWebapps("http://localhost:" + port, login, PASSWORD);
	}

	private String path(String path) {
		return path.replaceAll("\\{(engine|processEngineName)}", "default").replace("{appName}", "admin")
			.replace("{file:.*}", "app/plugin.js").replace("process-definition/{id}", "process-definition/"
				+ task.getProcessDefinitionId())
			.replace("{id}", task.getProcessInstanceId());
	}

	private static String type(Operation operation) {
		return operation.path().endsWith("{appName}") ? "application/x-www-form-urlencoded" : JSON;
	}

	private static String body(Operation operation) {
		return operation.path().endsWith("{appName}") ? "username=walk&password=walk"
			: operation.path().contains("/setup/")
				? "{\"profile\": {\"id\": \"walk\"}, \"credentials\": {\"password\": \"walk\"}}" : "{}";
	}
}
