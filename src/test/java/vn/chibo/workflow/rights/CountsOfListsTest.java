package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Visitor;

/** Each number that Cockpit shows a department is that of the list behind it: two have cases, with a failure in one. */
@ChiBoTest
@Tag("long")
class CountsOfListsTest {

	private static final String ENGINE = "/camunda/api/engine/engine/default/";
	private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/";
	private static final String SORTED = COCKPIT + "process-definition/statistics?sortBy=%s&sortOrder=%s";

	@LocalServerPort
	int port;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	ProcessEngine engine;
	@Autowired
	ObjectMapper json;

	private Visitor own;
	private Visitor other;
	private Visitor administrator;
	private String process;
	private String failure;

	@BeforeEach
	void twoCasesHereAndOneThere() {
		var here = new Province(jdbc, stage.register()).withOfficials();
		var there = new Province(jdbc, stage.register()).withOfficials();
		new Movers(here, stage, tasks).asks("an");
		new Movers(here, stage, tasks).asks("binh");
		var failed = new Movers(there, stage, tasks).asks("an");
		var execution = tasks.createTaskQuery().processInstanceBusinessKey(failed).singleResult();
		process = execution.getProcessDefinitionId();
		failure = engine.getRuntimeService().createIncident("counted", execution.getExecutionId(), "counted").getId();
		own = department(here);
		other = department(there);
		administrator = Visitor.administrator(port);
	}

	@AfterEach
	void nothingFailed() {
		engine.getRuntimeService().resolveIncident(failure);
	}

	@Test
	void theFirstPageTellsADepartmentWhatItFinds() throws Exception {
		for (var question : List.of("incidents=true", "rootIncidents=true", "incidentsForType=counted")) {
			var statistics = ENGINE + "process-definition/statistics?" + question;
			assertThat(relocation(own, statistics).path("instances").asInt()).isEqualTo(2);
			assertThat(relocation(own, statistics).path("incidents")).isEmpty();
			assertThat(relocation(other, statistics).path("instances").asInt()).isOne();
			assertThat(relocation(other, statistics).path("incidents").findValuesAsText("incidentCount"))
				.containsExactly("1");
			assertThat(relocation(administrator, statistics).path("instances").asInt()).isGreaterThanOrEqualTo(3);
		}
	}

	@Test
	void theListOfProcessesTellsADepartmentWhatItFinds() throws Exception {
		var statistics = COCKPIT + "process-definition/statistics";
		var here = relocation(own, statistics);
		var there = relocation(other, statistics);
		assertThat(List.of(here.path("instances").asInt(), here.path("incidents").asInt())).containsExactly(2, 0);
		assertThat(List.of(there.path("instances").asInt(), there.path("incidents").asInt())).containsExactly(1, 1);
		assertThat(relocation(administrator, statistics).path("instances").asInt()).isGreaterThanOrEqualTo(3);
		assertThat(relocation(administrator, statistics).path("incidents").asInt()).isPositive();
	}

	@Test
	void theListOfProcessesIsSortedByWhatItTells() throws Exception {
		for (var number : List.of("instances", "incidents")) {
			assertThat(read(other, SORTED.formatted(number, "desc")).findValuesAsText(number)).startsWith("1", "0");
			assertThat(read(other, SORTED.formatted(number, "asc")).findValuesAsText(number)).startsWith("0")
				.endsWith("1");
		}
		assertThat(read(own, SORTED.formatted("name", "asc")).findValuesAsText("name"))
			.isEqualTo(read(administrator, SORTED.formatted("name", "asc")).findValuesAsText("name"));
	}

	@Test
	void thePageOfAProcessCountsAndListsTheSame() throws Exception {
		assertThat(read(own, ENGINE + "process-instance/count?processDefinitionId=" + process).path("count").asInt())
			.isEqualTo(read(own, COCKPIT + "process-instance?processDefinitionId=" + process).size())
			.isEqualTo(2);
		assertThat(read(own, COCKPIT + "process-instance/count?processDefinitionId=" + process).path("count").asInt())
			.isEqualTo(2);
		var standing = read(own, ENGINE + "process-definition/" + process + "/statistics?incidents=true");
		assertThat(standing.findValuesAsText("instances")).containsExactly("2");
		assertThat(standing.findValuesAsText("incidentCount")).isEmpty();
		assertThat(read(own, COCKPIT + "incident/count?processDefinitionIdIn=" + process).path("count").asInt())
			.isZero();
		assertThat(read(other, COCKPIT + "incident/count?processDefinitionIdIn=" + process).path("count").asInt())
			.isOne();
	}

	private Visitor department(Province province) {
		jdbc.sql("insert into credential (login, password_hash, changed_at) values (?, ?, current_timestamp)")
			.params(province.login("tochuc"), new BCryptPasswordEncoder(4).encode("mat-khau")).update();
		return new Visitor(port).login(province.login("tochuc"), "mat-khau");
	}

	private JsonNode relocation(Visitor visitor, String path) throws Exception {
		return StreamSupport.stream(read(visitor, path).spliterator(), false)
			.filter(process -> process.at("/definition/key").asText(process.path("key").asText()).equals("relocation"))
			.findFirst().orElseThrow();
	}

	private JsonNode read(Visitor visitor, String path) throws Exception {
		var answer = visitor.send("GET", path, BodyPublishers.noBody(),
			Map.of("Accept", "application/json"));
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return json.readTree(answer.body());
	}
}
