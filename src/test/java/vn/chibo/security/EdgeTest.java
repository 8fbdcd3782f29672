package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** What arrives at the server and means nothing, and what the server says of itself. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
class EdgeTest {

	private static final String NO_TEXT = "ký tự không phải chữ";

	@LocalServerPort
	int port;
	@Autowired
	TestRegister register;

	@BeforeEach
	void register() {
		register.twoCommunes();
	}

	@ParameterizedTest
	@ValueSource(strings = {"/readings?caseNumber=%00", "/readings?caseNumber=a%00b", "/work?step=%00", "/?%00=1",
		"/administration/accounts?login=%00", "/prospects?name=%00", "/engine-rest/task?nameLike=%00",
		"/engine-rest/task?assignee=x%00"})
	void charactersThatNoDatabaseKeepsAreRefusedInASentence(String path, CapturedOutput log) {
		var answer = asAdministrator("GET", path, null);
		assertThat(answer.statusCode()).as(path).isEqualTo(400);
		assertThat(answer.body()).contains(NO_TEXT).doesNotContain("tra cứu");
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	@Test
	void orSentInAFormOrAsJson() {
		assertThat(asAdministrator("POST", "/engine-rest/task", "{\"nameLike\": \"\\u0000\"}").statusCode())
			.isEqualTo(400);
		assertThat(asAdministrator("POST", "/engine-rest/task", "{\"nameLike\": \"\\ud83d\"}").statusCode())
			.isEqualTo(400);
		assertThat(asAdministrator("POST", "/engine-rest/task", "{\"nameLike\": \"\\ud83d\\ude00\"}").statusCode())
			.as("a whole character").isEqualTo(200);
		var page = new Visitor(port);
		assertThat(page.triesToLogIn("\u0000", "x").statusCode()).isEqualTo(400);
	}

	@Test
	void aPageSaysThatItIsVietnamese() {
		var page = new Visitor(port).send("GET", "/login", BodyPublishers.noBody(),
			Map.of("Accept-Language", "en-GB"));
		assertThat(page.headers().firstValue("Content-Language")).hasValue("vi");
	}

	@ParameterizedTest
	@CsvSource({"PUT, /drafts/none", "PUT, /drafts/start/relocation:1:none", "POST, /review/meeting/1/attendance",
		"POST, /camunda/api/engine/engine/default/task/none/submit-form",
		"POST, /camunda/api/engine/engine/default/process-definition/none/submit-form"})
	void scriptsAreToldSoInJson(String method, String path) {
		var secretary = Passwords.loggedIn(port, "bttdp4");
		for (var typed : List.of("a\\u0000b", "\\ud83d", "\\ude00 a")) {
			var answer = secretary.send(method, path, BodyPublishers.ofString("{\"selfReview\": \"" + typed + "\"}"),
				Map.of("Content-Type", "application/json"));
			assertThat(answer.statusCode()).as(path).isEqualTo(400);
			assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/json");
			assertThat(answer.body()).startsWith("{").contains("\"message\"", NO_TEXT);
		}
	}

	@Test
	void errorPageIsNoAddressAndTheServerListsNothing() {
		assertThat(asAdministrator("GET", "/error", null).statusCode()).isEqualTo(404);
		var secretary = Passwords.loggedIn(port, "bttdp4");
		assertThat(secretary.get("/error").statusCode()).isEqualTo(404);
		assertThat(secretary.get("/actuator").statusCode()).isEqualTo(404);
		assertThat(secretary.get("/actuator/health").body()).contains("UP");
	}

	@Test
	void redirectsNameNoHost() throws IOException {
		for (var header : List.of("Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example",
			"Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https")) {
			try (var socket = new Socket("localhost", port)) {
				socket.getOutputStream().write(("GET /work HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
				var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertThat(answer).contains("Location: /login").doesNotContain("evil.example");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"http://localhost:8080/readings?caseNumber=a=b, /readings?caseNumber=a=b",
		"https://evil.example, /", "http://evil.example//evil.example/x, /evil.example/x", "//evil.example/x?y, /x?y",
		"/\\evil.example, /", "http://localhost/?x=ễ|{}, /?x=ễ|{}", "/login?again#x, /login?again#x",
		"/case/1?back=http://x, /case/1?back=http://x", "HTTPS:evil.example/x, /x"})
	void whateverWasAskedForIsLedTo(String location, String within) {
		assertThat(RedirectsWithinTheServer.withoutHost(location)).isEqualTo(within);
	}

	@Test
	void whoAskedForSomethingOddIsLoggedInAndLedThere(CapturedOutput log) {
		var visitor = new Visitor(port);
		visitor.send("GET", "/readings?caseNumber=a=Khue", BodyPublishers.noBody(), Map.of("Accept", "text/html"));
		var answer = visitor.triesToLogIn("bttdp4", Passwords.givenPassword(port, "bttdp4"));

		assertThat(visitor.whereTo(answer)).startsWith("/readings?caseNumber=a=Khue");
		assertThat(log.getAll()).doesNotContain("Khue", "\tat ");
	}

	@Test
	void pagesOfOursLoadNothingFromElsewhereAndRunNoScriptOfTheirOwn() {
		var secretary = Passwords.loggedIn(port, "bttdp4");
		for (var path : List.of("/", "/login", "/account", "/nowhere")) {
			assertThat(secretary.get(path).headers().allValues("Content-Security-Policy")).as(path).singleElement()
				.asString()
				.contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
				.doesNotContain("unsafe-eval");
		}
		assertThat(secretary.get("/camunda/app/tasklist/default/").headers().allValues("Content-Security-Policy"))
			.as("Camunda's own").singleElement().asString().contains("nonce");
	}

	@Test
	void nobodyIsLoggedOutByAForeignPage() {
		var secretary = Passwords.loggedIn(port, "bttdp4");
		secretary.get("/camunda/app/tasklist/default/");

		assertThat(logoutWithoutToken(secretary).statusCode()).isEqualTo(403);
		assertThat(secretary.post("/logout", Map.of()).statusCode()).isEqualTo(403);
		assertThat(secretary.get("/account").statusCode()).as("still there").isEqualTo(200);
	}

	@Test
	void whoLeavesBeforeTheAnswerHasComeMakesNoErrorOfOurs(CapturedOutput log) throws IOException {
		var basic = Visitor.basic("bttdp4", Passwords.givenPassword(port, "bttdp4")).get("Authorization");
		for (int times = 0; times < 5; times++) {
			try (var socket = new Socket("localhost", port)) {
				socket.getOutputStream()
					.write(("GET /engine-rest/process-definition/key/relocation/xml HTTP/1.1\r\nHost: localhost\r\n"
						+ "Accept: application/json\r\nAuthorization: " + basic + "\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				socket.setSoLinger(true, 0);
			}
		}
		// answered after those that have left
		Passwords.loggedIn(port, "bttdp4").get("/account");
		assertThat(log.getAll()).doesNotContain("Broken pipe", "Connection reset", "ERROR");
	}

	private static HttpResponse<String> logoutWithoutToken(Visitor visitor) {
		return visitor.send("POST", "/camunda/api/admin/auth/user/default/logout", BodyPublishers.noBody(), Map.of());
	}

	private HttpResponse<String> asAdministrator(String method, String path, String json) {
		if (!path.startsWith("/engine-rest")) {
			return Visitor.administrator(port).get(path);
		}
		var headers = new HashMap<>(Visitor.basic(Visitor.ADMINISTRATOR, Visitor.ADMINISTRATOR_PASSWORD));
		headers.put("Content-Type", "application/json");
		headers.put("Accept", "application/json");
		return new Visitor(port).send(method, path,
			json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
			headers);
	}
}
