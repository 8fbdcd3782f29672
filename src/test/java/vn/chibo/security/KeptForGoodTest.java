package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chibo.base.Edition;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

/** What a browser keeps, and what goes over the line compressed. */
@ChiBoTest
@Tag("once")
class KeptForGoodTest {

	private static final Pattern UNNAMED = Pattern.compile("[^:](?:href|src)=\"/(?:chibo|bpmn-js)/[^\"]+\"");

	@LocalServerPort
	int port;
	@Autowired
	Edition edition;

	Visitor administrator;

	@BeforeEach
	void inASession() {
		administrator = Visitor.administrator(port);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/chibo/chibo.css", "/bpmn-js/18.31.1/bpmn-js.css", "/favicon.ico",
		"/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/locales/vi.json",
		"/camunda/app/tasklist/camunda-tasklist-bootstrap.js", "/camunda/app/cockpit/camunda-cockpit-bootstrap.css",
		"/camunda/lib/globalize.js", "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js"})
	void aFileAskedForByItsEditionIsKeptForGood(String path) {
		assertThat(kept(administrator.get(edition.of(path)))).isEqualTo("max-age=31536000, immutable");
		assertThat(administrator.get(edition.of(path)).headers().allValues("Vary")).doesNotContain("Origin");
		assertThat(kept(administrator.get(path))).doesNotContain("immutable");
		assertThat(kept(administrator.get(path + "?bust=ofyesterday"))).doesNotContain("immutable");
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"/", "/account", "/camunda/app/tasklist/default/", "/camunda/app/tasklist/default/index.html",
			"/camunda/app/tasklist/nowhere.js", "/chibo/nowhere.css", "/camunda/api/engine/engine/default/task",
			"/camunda/api/engine/engine/default/task.json"})
	void nothingElseIsKept(String path) {
		assertThat(kept(administrator.get(edition.of(path)))).doesNotContain("immutable");
	}

	@Test
	void aStrangerIsSentToTheLoginEachTime() {
		var answer = new Visitor(port).get(edition.of("/camunda/app/tasklist/scripts/config.js"));

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(kept(answer)).doesNotContain("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/camunda/app/tasklist/camunda-tasklist-bootstrap.js", "/chibo/chibo.css", "/work",
		"/camunda/api/engine/engine/default/process-definition", "/camunda/app/tasklist/locales/vi.json"})
	void textIsCompressed(String path) {
		assertThat(administrator.send("GET", path, BodyPublishers.noBody(), Map.of("Accept-Encoding", "gzip")).headers()
			.firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(administrator.get(path).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void everyPageNamesItsFilesInTheirEdition() throws IOException {
		try (var templates = Files.list(Path.of("src/main/resources/templates"))) {
			assertThat(templates.filter(page -> UNNAMED.matcher(read(page)).find()))
				.as("write th:href=\"@{/chibo/chibo.css}\"").isEmpty();
		}
		assertThat(new Visitor(port).get("/login").body()).contains(edition.of("/chibo/chibo.css"));
		assertThat(administrator.get("/nowhere").body()).contains(edition.of("/chibo/chibo.css"));
	}

	private static String kept(HttpResponse<String> answer) {
		return answer.headers().firstValue("Cache-Control").orElse("");
	}

	private static String read(Path page) {
		try {
			return Files.readString(page);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
