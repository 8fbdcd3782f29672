package vn.chibo.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import vn.chibo.support.Visitor;

/**
 * Somebody with a browser, who asks what Tasklist asks. When a node does not answer, he or she goes to the other one, logs in
 * there, and sends the same once more.
 */
final class Person {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String ENGINE = "/camunda/api/engine/engine/default";
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final String login;
	private final List<Node> nodes;
	private final Answers answers;
	private final Map<Node, Visitor> sessions = new HashMap<>();
	private Node at;

	Person(String login, List<Node> nodes, Answers answers) {
		this.login = login;
		this.nodes = nodes;
		this.answers = answers;
		comesIn();
	}

	String login() {
		return login;
	}

	/** By either of the nodes, as a load balancer leads. */
	void comesIn() {
		goesTo(nodes.get(ThreadLocalRandom.current().nextInt(nodes.size())));
	}

	void goesTo(Node node) {
		at = node;
	}

	/** @return the number of the case */
	String starts(String process, Map<String, Object> form) {
		return post("/process-definition/key/" + process + "/submit-form", variables(form)).path("businessKey")
			.asText();
	}

	/** Takes the task that he or she sees in the case and hands its form in. */
	void does(String caseNumber, String taskKey, Map<String, Object> form) {
		var task = takes(caseNumber, taskKey);
		get(task + "/deployed-form");
		post(task + "/submit-form", variables(form));
	}

	/** @return where the task lies */
	String takes(String caseNumber, String taskKey) {
		var tasks = get("/task?processInstanceBusinessKey=" + caseNumber + "&taskDefinitionKey=" + taskKey);
		if (tasks.size() != 1) {
			throw new AssertionError(login + " sees no task " + taskKey + " of " + caseNumber + ": " + tasks);
		}
		var task = "/task/" + tasks.get(0).path("id").asText();
		post(task + "/claim", Map.of("userId", login));
		return task;
	}

	JsonNode get(String path) {
		return asks(session -> session.send("GET", ENGINE + path, BodyPublishers.noBody(),
			Map.of("Accept", "application/json")));
	}

	private JsonNode post(String path, Map<String, Object> body) {
		return asks(session -> session.send("POST", ENGINE + path, BodyPublishers.ofString(written(body)),
			Map.of("Content-Type", "application/json", "Accept", "application/json", "X-XSRF-TOKEN",
				session.cookie("XSRF-TOKEN"))));
	}

	/** What is typed into the form of a task. */
	void types(String task, Map<String, Object> fields) {
		asks(session -> {
			var token = read(session.get("/drafts/token"));
			return session.send("PUT", task.replace("/task/", "/drafts/"), BodyPublishers.ofString(written(fields)),
				Map.of("Content-Type", "application/json", token.path("headerName").asText(),
					token.path("token").asText()));
		});
	}

	private JsonNode asks(Function<Visitor, HttpResponse<String>> question) {
		for (long begun = System.nanoTime(); System.nanoTime() - begun < PATIENCE.toNanos();) {
			try {
				var answer = question.apply(session());
				switch (answer.statusCode()) {
					case 200, 204 -> {
						answers.count("2xx from " + at);
						return read(answer);
					}
					case 401 -> {
						answers.count("401: logs in again");
						sessions.remove(at);
					}
					case 503 -> goesOn("503: goes to the other node");
					default -> throw new AssertionError(login + " is answered " + answer.statusCode() + " by " + at
						+ ": " + answer.body());
				}
			} catch (UncheckedIOException silent) {
				goesOn(silent.getCause() instanceof ConnectException ? "refused: goes to the other node"
					: "closed without an answer: goes to the other node, sends it again");
			}
		}
		throw new AssertionError(login + " has got no answer by any node");
	}

	private void goesOn(String why) {
		answers.count(why);
		sessions.remove(at);
		goesTo(nodes.get(1 - nodes.indexOf(at)));
	}

	private Visitor session() {
		return sessions.computeIfAbsent(at, node -> {
			var visitor = new Visitor(node.port());
			var answer = visitor.triesToLogIn(login, "demo");
			if (answer.statusCode() != 302 || visitor.whereTo(answer).startsWith("/login")) {
				throw new UncheckedIOException(new ConnectException(node + " does not let anybody in yet"));
			}
			// brings the token of the webapps along
			visitor.get("/camunda/app/tasklist/default/");
			return visitor;
		});
	}

	private static Map<String, Object> variables(Map<String, Object> form) {
		var variables = new HashMap<String, Object>();
		form.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return Map.of("variables", variables);
	}

	private static String written(Map<String, Object> body) {
		try {
			return JSON.writeValueAsString(body);
		} catch (IOException unwritable) {
			throw new IllegalArgumentException(unwritable);
		}
	}

	private static JsonNode read(HttpResponse<String> answer) {
		try {
			return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
		} catch (IOException unreadable) {
			throw new AssertionError(answer.body(), unreadable);
		}
	}
}
