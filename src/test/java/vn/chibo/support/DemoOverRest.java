package vn.chibo.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** People of the demo who use the REST API of a node. */
public class DemoOverRest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final int port;

	public DemoOverRest(int port) {
		this.port = port;
	}

	protected int port() {
		return port;
	}

	/** What the start form of a process offers somebody in a field. */
	public List<JsonNode> options(String login, String process, String field) {
		return startForm(login, process).findParents("key").stream()
			.filter(component -> component.path("key").asText().equals(field))
			.flatMap(component -> StreamSupport.stream(component.path("values").spliterator(), false)).toList();
	}

	protected JsonNode startForm(String login, String process) {
		return get(login, "/process-definition/key/" + process + "/deployed-start-form");
	}

	/** Answers with the case number. */
	public String start(String login, String process, Map<String, Object> form) {
		return post(login, "/process-definition/key/" + process + "/submit-form", variables(form)).path("businessKey")
			.asText();
	}

	/** How many cases of a process somebody sees under way. */
	public int running(String login, String process) {
		return get(login, "/process-instance/count?processDefinitionKey=" + process).path("count").asInt();
	}

	/** Until when the first task that somebody sees in a case is to be done, as the engine says it. */
	public String due(String login, String caseNumber) {
		return get(login, "/task?processInstanceBusinessKey=" + caseNumber).get(0).path("due").asText();
	}

	/** Takes the task that the person sees in the case and submits its form. */
	public void does(String login, String caseNumber, String taskKey, Map<String, Object> form) {
		var task = "/task/" + task(login, caseNumber, taskKey);
		post(login, task + "/claim", Map.of("userId", login));
		post(login, task + "/submit-form", variables(form));
	}

	/** Attaches a decision to the task that the person sees in the case, on the page. */
	public void attachesDecision(String login, String caseNumber, String taskKey) {
		var page = new Visitor(port).login(login, "demo");
		var picture = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", picture);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		var part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
		var body = new ByteArrayOutputStream();
		body.writeBytes((part.formatted("_csrf", "") + page.token("/case/" + caseNumber) + "\r\n"
			+ part.formatted("kind", "") + "decision\r\n" + part.formatted("files", "; filename=\"a.png\""))
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(picture.toByteArray());
		body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
		var answer = page.send("POST", "/task/" + task(login, caseNumber, taskKey) + "/attachments",
			BodyPublishers.ofByteArray(body.toByteArray()),
			Map.of("Content-Type", "multipart/form-data; boundary=x", "Accept", "application/json"));
		if (answer.statusCode() >= 300) {
			throw new AssertionError("attachment: " + answer.statusCode() + " " + answer.body());
		}
	}

	private String task(String login, String caseNumber, String taskKey) {
		var tasks = get(login, "/task?processInstanceBusinessKey=" + caseNumber + "&taskDefinitionKey=" + taskKey);
		if (tasks.size() != 1) {
			throw new AssertionError(login + " sees no task " + taskKey + " of " + caseNumber + ": " + tasks);
		}
		return tasks.get(0).path("id").asText();
	}

	private static Map<String, Object> variables(Map<String, Object> form) {
		var variables = new HashMap<String, Object>();
		form.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return Map.of("variables", variables);
	}

	private JsonNode get(String login, String path) {
		return send("GET", login, path, "");
	}

	private JsonNode post(String login, String path, Map<String, Object> body) {
		try {
			return send("POST", login, path, JSON.writeValueAsString(body));
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private JsonNode send(String method, String login, String path, String body) {
		var headers = new HashMap<>(Visitor.basic(login, "demo"));
		headers.put("Content-Type", "application/json");
		var answer = new Visitor(port).send(method, "/engine-rest" + path, BodyPublishers.ofString(body), headers);
		if (answer.statusCode() >= 300) {
			throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
		}
		try {
			return JSON.readTree(answer.body());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
