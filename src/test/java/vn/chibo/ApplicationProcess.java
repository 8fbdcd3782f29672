package vn.chibo;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.test.util.TestSocketUtils;
import vn.chibo.support.Visitor;

/** The application as it is shipped, in demo mode, in a Java process that can be killed; people use its REST API. */
class ApplicationProcess implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final int port = TestSocketUtils.findAvailableTcpPort();
	private final Process process;

	/** Starts it in a folder, in which it finds the data of the last time. */
	ApplicationProcess(Path folder, String... options) throws IOException {
		this(ZoneId.of("UTC"), folder, options);
	}

	/** On a machine that has another zone. */
	ApplicationProcess(ZoneId machine, Path folder, String... options) throws IOException {
		var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(entry -> !entry.replace(File.separator, "/").replaceAll("/$", "").endsWith("/test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-XX:TieredStopAtLevel=1", "-Duser.timezone=" + machine, "-cp", classPath, "vn.chibo.ChiBoApplication",
			"--server.port=" + port,
			"--chibo.demo=true"));
		command.addAll(List.of(options));
		process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500)).ignoreExceptions()
			.failFast("the application has ended", () -> !process.isAlive())
			.until(() -> startForm("bithu1", "relocation").has("components"));
	}

	/** Without a chance to finish anything. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		process.waitFor();
	}

	/** What the start form of a process offers somebody in a field. */
	List<JsonNode> options(String login, String process, String field) {
		return startForm(login, process).findParents("key").stream()
			.filter(component -> component.path("key").asText().equals(field))
			.flatMap(component -> StreamSupport.stream(component.path("values").spliterator(), false)).toList();
	}

	private JsonNode startForm(String login, String process) {
		return get(login, "/process-definition/key/" + process + "/deployed-start-form");
	}

	/** Answers with the case number. */
	String start(String login, String process, Map<String, Object> form) {
		return post(login, "/process-definition/key/" + process + "/submit-form", variables(form)).path("businessKey")
			.asText();
	}

	/** How many cases of a process somebody sees under way. */
	int running(String login, String process) {
		return get(login, "/process-instance/count?processDefinitionKey=" + process).path("count").asInt();
	}

	/** Until when the first task that somebody sees in a case is to be done, as the engine says it. */
	String due(String login, String caseNumber) {
		return get(login, "/task?processInstanceBusinessKey=" + caseNumber).get(0).path("due").asText();
	}

	/** Takes the task that the person sees in the case and submits its form. */
	void does(String login, String caseNumber, String taskKey, Map<String, Object> form) {
		var tasks = get(login, "/task?processInstanceBusinessKey=" + caseNumber + "&taskDefinitionKey=" + taskKey);
		if (tasks.size() != 1) {
			throw new AssertionError(login + " sees no task " + taskKey + " of " + caseNumber + ": " + tasks);
		}
		var task = "/task/" + tasks.get(0).path("id").asText();
		post(login, task + "/claim", Map.of("userId", login));
		post(login, task + "/submit-form", variables(form));
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
