package vn.chibo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of the engine's REST API that may write.
 *
 * @param path    with its parameters in braces
 * @param body    Camunda's own example; null when there is none
 * @param isParts whether the body is a form of several parts instead of JSON
 */
record Operation(String method, String path, JsonNode body, boolean isParts) {

	private static final Set<String> WRITING = Set.of("post", "put", "delete", "patch");

	/** All of them, as Camunda documents them: one that is new is walked too. */
	static List<Operation> all() {
		try (var document = Operation.class.getResourceAsStream("/openapi.json")) {
			var operations = new ArrayList<Operation>();
			new ObjectMapper().readTree(document).path("paths").properties()
				.forEach(path -> path.getValue().properties().stream()
					.filter(operation -> WRITING.contains(operation.getKey()))
					.forEach(operation -> operations.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
			return operations;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Operation of(String method, String path, JsonNode documented) {
		var content = documented.path("requestBody").path("content");
		var json = content.path("application/json");
		var examples = json.path("examples");
		return new Operation(method.toUpperCase(), path, examples.isEmpty() ? json.get("example")
			: examples.iterator().next().path("value"), content.has("multipart/form-data"));
	}

	String name() {
		return method + " " + path;
	}
}
