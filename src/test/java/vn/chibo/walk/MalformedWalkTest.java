package vn.chibo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Bodies that nobody means, sent to every operation that takes one: a sentence and a line, never an error of ours. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
@Tag("once")
// in a database of their own: they leave what they were allowed to
@TestPropertySource(properties = "spring.application.name=walk")
class MalformedWalkTest {

	private static final int LEVELS = 100_000;
	private static final List<String> BODIES = List.of("", "null", "[]", "\"x\"", "{", "{\"variables\": null}",
		"{\"variables\": {\"x\": null}}", "{\"variables\": []}", "{\"modifications\": {\"x\": null}}",
		"{\"variables\": {\"decision\": {\"type\": \"File\", \"value\": \"x\"}}}",
		"{\"variables\": {\"decision\": {\"type\": \"Object\", \"value\": \"x\"}}}",
		"{\"variables\": {\"decision\": {\"type\": 7, \"value\": {}}}}", "{\"query\": null, \"userId\": 1e999}",
		"[".repeat(LEVELS), "{\"variables\":".repeat(LEVELS), "{\"name\": \"\\u0000\", \"userId\": \"\\ud800\"}");

	@RegisterExtension
	final Visitors visitors = new Visitors();

	@Autowired
	Stage stage;
	@Autowired
	ProcessEngine engine;

	@Test
	void nobodyMakesTheServerFail(CapturedOutput log) {
		var failed = new ArrayList<String>();
		visitors.member("btthon1").forEach(visitor -> walk(visitor, failed));
		walk(visitors.administrator().get(0), failed);
		assertThat(failed).isEmpty();
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	private void walk(Visitor visitor, List<String> failed) {
		var running = RunningCase.begun(stage, engine, visitor.login());
		for (var operation : Operation.all()) {
			for (var body : BODIES) {
				var answer = visitor.call(operation.method(), running.path(operation).replaceAll("[{}]", ""),
					"application/json", body.isEmpty() ? null : body);
				if (answer.statusCode() >= 500 || answer.body().contains("tra cứu")) {
					failed
						.add("%s %s: %s %s".formatted(operation.name(), body.substring(0, Math.min(60, body.length())),
							answer.statusCode(), answer.body()));
				}
			}
		}
	}
}
