package vn.chibo.sees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.support.Visitor;

/** Somebody in a session of the browser, or a stranger without one. */
record Onlooker(String login, Visitor visitor) {

	private static final String ENGINE = "/camunda/api/engine/engine/default/";
	private static final ObjectMapper JSON = new ObjectMapper();

	static Onlooker loggedIn(int port, String login, String password) {
		var visitor = new Visitor(port).login(login, password);
		// Camunda's own token comes with its pages
		visitor.get("/camunda/app/tasklist/default/");
		return new Onlooker(login, visitor);
	}

	static Onlooker stranger(int port) {
		return new Onlooker("nobody", new Visitor(port));
	}

	HttpResponse<String> page(String path) {
		return visitor.get(path);
	}

	/** Asks the engine's REST API. */
	HttpResponse<String> asks(String path) {
		return visitor.get(ENGINE + path);
	}

	HttpResponse<String> sends(String method, String path, Map<String, ?> body) {
		try {
			return visitor.send(method, ENGINE + path, BodyPublishers.ofString(JSON.writeValueAsString(body)),
				Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
		} catch (JsonProcessingException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	HttpResponse<String> submits(String path, Map<String, Object> form) {
		return sends("POST", path + "/submit-form", Map.of("variables", form.entrySet().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())))));
	}

	/** Submits the form of a page of ours and goes where it leads, if that is a page of ours again. */
	HttpResponse<String> submitsPage(String page, String path, Map<String, String> fields) {
		var answer = visitor.submit(page, path, fields);
		var to = visitor.whereTo(answer);
		return to.startsWith(path) ? visitor.get(to) : answer;
	}

	HttpResponse<String> does(Target target) {
		claims(target);
		return submits("task/" + target.taskId(), target.side().form(target.step()));
	}

	/** Writes into the form without handing it in. */
	HttpResponse<String> drafts(Target target) {
		claims(target);
		try {
			var token = token();
			return visitor.send("PUT", "/drafts/" + target.taskId(), BodyPublishers.ofString(
				JSON.writeValueAsString(target.side().form(target.step()))), Map.of("X-CSRF-TOKEN", token));
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Writes into the form that begins a relocation, and opens it again. */
	HttpResponse<String> typesIntoBeginning(String residence) {
		var json = Map.of("Accept", "application/json");
		try {
			var process = JSON.readTree(visitor.send("GET", ENGINE + "process-definition/key/relocation",
				BodyPublishers.noBody(), json).body()).path("id").asText();
			var token = token();
			visitor.send("PUT", "/drafts/start/" + process,
				BodyPublishers.ofString(JSON.writeValueAsString(Map.of("residence", residence))),
				Map.of("X-CSRF-TOKEN", token, "Chibo-Writer", login));
			return asks("process-definition/key/relocation/deployed-start-form");
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Saves a piece of a sheet, as the page does while one types. */
	HttpResponse<String> savesPiece(String path) {
		try {
			return visitor.send("POST", path, BodyPublishers.ofString(
				"{\"piece\": \"conclusion\", \"fields\": {\"text\": \"Thống nhất.\"}}"),
				Map.of("Content-Type", "application/json", "Accept", "application/json", "X-CSRF-TOKEN", token()));
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Empty for a stranger. */
	private String token() throws JsonProcessingException {
		return JSON.readTree(visitor.send("GET", "/drafts/token", BodyPublishers.noBody(),
			Map.of("Accept", "application/json")).body()).path("token").asText();
	}

	private void claims(Target target) {
		sends("POST", "task/" + target.taskId() + "/claim", Map.of("userId", login));
	}
}
