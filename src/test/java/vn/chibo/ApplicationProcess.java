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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.test.util.TestSocketUtils;
import vn.chibo.support.Visitor;

/** The application as it is shipped, in demo mode, in a Java process that can be killed; people use its REST API. */
class ApplicationProcess implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String START_FORM = "/process-definition/key/relocation/deployed-start-form";

	private final int port = TestSocketUtils.findAvailableTcpPort();
	private final Process process;

	/** Starts it in a folder, in which it finds the data of the last time. */
	ApplicationProcess(Path folder) throws IOException {
		var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(entry -> !entry.replace(File.separator, "/").replaceAll("/$", "").endsWith("/test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-XX:TieredStopAtLevel=1", "-cp", classPath, "vn.chibo.ChiBoApplication", "--server.port=" + port,
			"--chibo.demo=true").directory(folder.toFile()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500)).ignoreExceptions()
			.failFast("the application has ended", () -> !process.isAlive())
			.until(() -> get("bithu1", START_FORM).has("components"));
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

	JsonNode startForm(String login) {
		return get(login, START_FORM);
	}

	/** Answers with the case number. */
	String start(String login, Map<String, Object> form) {
		return post(login, "/process-definition/key/relocation/submit-form", variables(form)).path("businessKey").asText();
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
