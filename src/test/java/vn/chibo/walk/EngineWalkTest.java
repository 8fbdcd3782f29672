package vn.chibo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Every operation of the engine's REST API that may write, over HTTP, by those who come closest to being allowed. */
@ChiBoTest
@Tag("long")
@Tag("once")
// in a database of their own: they leave what they were allowed to
@TestPropertySource(properties = "spring.application.name=walk")
class EngineWalkTest {

	private static final String SECRETARY = "btthon1";
	private static final WalkReport REPORT = new WalkReport();
	private static final String BOUNDARY = "walkwalkwalk";

	private static final Set<String> TAKES = Set.of("POST /task/{id}/claim", "POST /task/{id}/assignee");
	private static final Set<String> GIVES_BACK = Set.of("POST /task/{id}/unclaim",
		"POST /task/{id}/assignee");
	private static final Set<String> RUNS_THE_ENGINE = Set.of("DELETE /batch/{id}", "PUT /batch/{id}/suspended",
		"POST /filter/create", "DELETE /filter/{id}", "PUT /filter/{id}", "PUT /job-definition/suspended",
		"PUT /job-definition/{id}/jobPriority", "PUT /job-definition/{id}/retries",
		"PUT /job-definition/{id}/suspended",
		"POST /job/retries", "PUT /job/suspended", "PUT /job/{id}/priority", "PUT /job/{id}/retries",
		"PUT /job/{id}/suspended", "PUT /process-definition/key/{key}/suspended", "PUT /process-definition/suspended",
		"PUT /process-definition/{id}/suspended", "PUT /process-instance/suspended",
		"POST /process-instance/suspended-async", "PUT /process-instance/{id}/suspended");

	@RegisterExtension
	final Visitors visitors = new Visitors();

	@Autowired
	Stage stage;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcTemplate jdbc;
	@Autowired
	Statements statements;

	@AfterAll
	static void print() {
		REPORT.print();
	}

	@Test
	void candidateChangesNothingButWhoHoldsTheTask() {
		for (var secretary : visitors.member(SECRETARY)) {
			assertThat(walk(secretary, "candidate", false)).isEqualTo(TAKES);
			assertThat(walk(secretary, "assignee", true)).isEqualTo(GIVES_BACK);
		}
	}

	@Test
	void administratorHaltsAndResumesButDecidesNothing() {
		for (var administrator : visitors.administrator()) {
			assertThat(walk(administrator, "administrator", false)).isEqualTo(RUNS_THE_ENGINE);
		}
	}

	/** The operations that changed something; each is tried on a case that waits. */
	private Set<String> walk(Visitor visitor, String who, boolean holdsTask) {
		var changing = new TreeSet<String>();
		var running = newCase(visitor, holdsTask);
		var watch = new Watch(jdbc, statements);
		var before = watch.now();
		for (var operation : Operation.all()) {
			var answer = new AtomicReference<HttpResponse<String>>();
			var current = running;
			var changed = watch.changedSince(before, () -> answer.set(call(visitor, operation, current)));
			REPORT.add(operation.name(), who + " at " + visitor.door().split("/")[1], answer.get().statusCode(),
				changed);
			assertTellsNothing(operation, answer.get());
			if (!changed.isEmpty()) {
				changing.add(operation.name());
				resumeAll();
				running = newCase(visitor, holdsTask);
				before = watch.now();
			}
		}
		return changing;
	}

	/** A failure is a sentence of ours, a reference number, or the bare status. */
	private static void assertTellsNothing(Operation operation, HttpResponse<String> answer) {
		if (answer.statusCode() >= 400 && !answer.body().isEmpty()) {
			assertThat(answer.body()).as(operation.name()).containsAnyOf("\"type\":\"Answer\"",
				"\"type\":\"Reference\"",
				"\"status\":" + answer.statusCode());
		}
		if (operation.name().equals("POST /job/{id}/execute")) {
			assertThat(answer.statusCode()).as("a refusal is no error of the server").isEqualTo(400);
			assertThat(answer.body()).contains("\"type\":\"Answer\"");
		}
	}

	private static HttpResponse<String> call(Visitor visitor, Operation operation, RunningCase running) {
		return operation.isParts() ? visitor.call(operation.method(), running.path(operation),
			"multipart/form-data; boundary=" + BOUNDARY, parts(operation))
			: visitor.call(operation.method(), running.path(operation), "application/json",
				operation.method().equals("DELETE") ? null : running.body(operation).toString());
	}

	private RunningCase newCase(Visitor visitor, boolean holdsTask) {
		var running = RunningCase.begun(stage, engine, visitor.login());
		if (holdsTask) {
			stage.people().as(SECRETARY).claims(running.taskId());
		}
		return running;
	}

	private void resumeAll() {
		engine.getRepositoryService().createProcessDefinitionQuery().suspended().list().forEach(
			process -> engine.getRepositoryService().activateProcessDefinitionById(process.getId(), true, null));
		engine.getRuntimeService().createProcessInstanceQuery().suspended().list()
			.forEach(instance -> engine.getRuntimeService().activateProcessInstanceById(instance.getId()));
		engine.getManagementService().createJobDefinitionQuery().suspended().list()
			.forEach(jobs -> engine.getManagementService().activateJobDefinitionById(jobs.getId(), true));
	}

	/** A model, a text or a file, whatever the operation takes. */
	private static String parts(Operation operation) {
		return operation.path().startsWith("/deployment") ? part("deployment-name\"", "walk")
			+ part("x\"; filename=\"walk.bpmn\"", """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="walk">
				<process id="walk" isExecutable="true" xmlns:c="http://camunda.org/schema/1.0/bpmn"
				c:historyTimeToLive="P1D"><startEvent id="start"/></process></definitions>""") + "--" + BOUNDARY
			+ "--\r\n"
			: part("data\"; filename=\"walk.txt\"", "walk") + part("valueType\"", "Bytes")
				+ part("attachment-name\"", "walk")
				+ part("attachment-type\"", "text") + part("url\"", "http://walk") + "--" + BOUNDARY + "--\r\n";
	}

	private static String part(String name, String content) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
			+ (name.contains("filename") ? "\r\nContent-Type: text/plain" : "") + "\r\n\r\n" + content + "\r\n";
	}
}
