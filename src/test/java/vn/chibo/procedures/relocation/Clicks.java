package vn.chibo.procedures.relocation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.support.Statements;
import vn.chibo.support.Visitor;

/** What one does with a case from the start form to the first task's end, as Tasklist asks for it, measured click by click. */
class Clicks {

	static final List<String> ALL = List.of("open a start form", "start", "list of a case", "claim",
		"open a task's form",
		"complete", "page of the task list");
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Visitor visitor;
	private final String api;
	private final Statements statements;
	private final Map<String, List<Long>> nanos = new HashMap<>();
	private final Map<String, Integer> sent = new HashMap<>();
	private final Map<String, Map<String, Long>> callers = new LinkedHashMap<>();
	private boolean traced;

	/** @param api where the engine's interface lies */
	Clicks(Visitor visitor, String api, Statements statements) {
		this.visitor = visitor;
		this.api = api;
		this.statements = statements;
	}

	/**
	 * @param list the filter whose first page is asked for, with what Tasklist asks along
	 * @return the business key of what was started
	 */
	String walk(String login, String businessKey, Map<String, Object> startForm, Map<String, Object> taskForm,
			String list,
			Map<String, Object> asked) {
		click("open a start form", "GET", "/process-definition/key/relocation/deployed-start-form", Map.of());
		var started = click("start", "POST", "/process-definition/key/relocation/submit-form",
			form(startForm, businessKey));
		var tasks = click("list of a case", "GET", "/task?processInstanceBusinessKey="
			+ started.path("businessKey").asText(), Map.of());
		var task = "/task/" + tasks.path(0).path("id").asText();
		click("claim", "POST", task + "/claim", Map.of("userId", login));
		click("open a task's form", "GET", task + "/deployed-form", Map.of());
		click("complete", "POST", task + "/submit-form", form(taskForm, null));
		click("page of the task list", "POST", "/filter/" + list + "/list?firstResult=0&maxResults=15", asked);
		return started.path("businessKey").asText();
	}

	private static Map<String, Object> form(Map<String, Object> fields, String businessKey) {
		var variables = new HashMap<String, Object>();
		fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return businessKey == null ? Map.of("variables", variables)
			: Map.of("variables", variables, "businessKey", businessKey);
	}

	private JsonNode click(String click, String method, String path, Map<String, Object> body) {
		var answer = new JsonNode[1];
		if (traced) {
			callers.put(click, statements.byCaller(() -> answer[0] = send(method, path, body)));
			return answer[0];
		}
		var begun = System.nanoTime();
		var count = statements.of(() -> answer[0] = send(method, path, body)).size();
		nanos.computeIfAbsent(click, first -> new ArrayList<>()).add(System.nanoTime() - begun);
		sent.put(click, count);
		return answer[0];
	}

	JsonNode send(String method, String path, Map<String, Object> body) {
		try {
			var answer = visitor.send(method, api + path, BodyPublishers.ofString(JSON.writeValueAsString(body)),
				Map.of("Content-Type", "application/json", "Accept",
					path.contains("/list?") ? "application/hal+json" : "application/json",
					"X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
			if (answer.statusCode() >= 300) {
				throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
			}
			return JSON.readTree(answer.body());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** What was measured until now does not count. */
	void warm() {
		nanos.clear();
	}

	/** From now on who sends the statements is looked for, and nothing is measured. */
	Map<String, Map<String, Long>> traced() {
		traced = true;
		return callers;
	}

	double milliseconds(String click) {
		var sorted = nanos.get(click).stream().sorted().toList();
		return sorted.get(sorted.size() / 2) / 1e6;
	}

	/** The last time. */
	int statements(String click) {
		return sent.get(click);
	}
}
