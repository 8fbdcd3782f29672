package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** A page outlives its session: what is answered then, and how one gets on. */
@ChiBoTest
class SessionEndTest {

	private static final String PAGE = "text/html,*/*;q=0.8";
	private static final String FILTERS = "/camunda/api/engine/engine/default/filter";
	private static final String TASKS = "/camunda/api/engine/engine/default/task";

	@LocalServerPort
	int port;
	@Autowired
	TestRegister register;

	private Visitor visitor;
	private String password;

	@BeforeEach
	void register() {
		register.twoCommunes();
		password = Passwords.givenPassword(port, "bttdp4");
		visitor = new Visitor(port);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/drafts/token", "/drafts/1a2b", "/tasks/cards?id=1a2b", "/taken/1a2b",
		"/camunda/api/admin/auth/user/default"})
	void whatPagesAskForInTheBackgroundIsNowhereToReturnTo(String path) {
		visitor.send("GET", "/case/CSH-2026-000001", BodyPublishers.noBody(), Map.of("Accept", PAGE));
		visitor.send("GET", path, BodyPublishers.noBody(), Map.of("Accept", "*/*"));

		assertThat(visitor.whereTo(visitor.triesToLogIn("bttdp4", password))).startsWith("/case/CSH-2026-000001");
	}

	@Test
	void scriptsAreToldAndNotLedToAPage() {
		for (var header : Map.of("Sec-Fetch-Dest", "empty", "X-Requested-With", "fetch").entrySet()) {
			var answer = visitor.send("GET", "/task/1a2b/papers", BodyPublishers.noBody(),
				Map.of("Accept", PAGE, header.getKey(), header.getValue()));
			assertThat(answer.statusCode()).as(header.getKey()).isEqualTo(401);
		}
		assertThat(visitor.whereTo(visitor.triesToLogIn("bttdp4", password))).as("and is not kept").isEqualTo("/");
	}

	@Test
	void anOldLoginPageComesBackWithTheNameAndASentence() {
		var answer = visitor.post("/login", Map.of("username", "bttdp4", "password", password, "_csrf", "old"));

		assertThat(visitor.whereTo(answer)).isEqualTo("/login?old");
		assertThat(visitor.get("/login?old").body()).contains("Trang đăng nhập mở đã lâu", "value=\"bttdp4\"");
		assertThat(visitor.get("/login").body()).as("once").doesNotContain("bttdp4");
		assertThat(visitor.whereTo(visitor.triesToLogIn("bttdp4", password))).isEqualTo("/");
	}

	@Test
	void aWrongPasswordLeavesTheName() {
		assertThat(visitor.whereTo(visitor.triesToLogIn("bttdp4", "sai"))).isEqualTo("/login?error");
		assertThat(visitor.get("/login?error").body()).contains("value=\"bttdp4\"").doesNotContain("value=\"sai\"");
	}

	@Test
	void whoLogsInBeforeAnOpenPageStaysThere() {
		var again = Map.of("username", "bttdp4", "password", "sai", "again", "");
		assertThat(visitor.get("/login?again").body()).contains("name=\"again\"").doesNotContain("Hướng dẫn sử dụng");
		assertThat(visitor.whereTo(visitor.submit("/login?again", "/login", again))).isEqualTo("/login?error&again");
		var loggedIn = visitor.submit("/login?again", "/login",
			Map.of("username", "bttdp4", "password", password, "again", ""));
		assertThat(visitor.whereTo(loggedIn)).isEqualTo("/chibo/logged-in.html");
		assertThat(visitor.get("/chibo/logged-in.html").statusCode()).isEqualTo(200);
		assertThat(visitor.get("/drafts/token").body()).contains("\"person\":\"bttdp4\"");
	}

	@Test
	void anOldTokenOfTasklistEndsNoSession() {
		visitor.login("bttdp4", password).get(FILTERS);
		for (var token : new String[] {"", "old"}) {
			var refused = creates(token);
			assertThat(refused.statusCode()).isEqualTo(403);
			assertThat(refused.headers().firstValue("X-XSRF-TOKEN")).contains("Required");
			assertThat(refused.body()).contains("\"message\":\"Trang mở đã lâu");
			assertThat(visitor.get(TASKS).statusCode()).as("still logged in").isEqualTo(200);
			assertThat(creates(visitor.cookie("XSRF-TOKEN")).statusCode()).as("with the new token").isEqualTo(200);
		}
	}

	@Test
	void aFormOfNobodyIsAnsweredInASentence() {
		var page = visitor.post("/account", Map.of("current", "x", "password", "y", "again", "y"));
		assertThat(page.statusCode()).isEqualTo(401);
		assertThat(page.body()).contains("Phiên làm việc đã hết nên việc chưa được ghi nhận", "<html");
		var script = visitor.send("POST", "/review/meeting/1/attendance", BodyPublishers.ofString("{}"),
			Map.of("Content-Type", "application/json", "Accept", "application/json"));
		assertThat(script.statusCode()).isEqualTo(401);
		assertThat(script.body()).contains("\"message\":\"Phiên làm việc đã hết");
		assertThat(visitor.whereTo(visitor.post("/logout", Map.of()))).isEqualTo("/login?out");
	}

	/** Asks for tasks as Tasklist does. */
	private HttpResponse<String> creates(String token) {
		return visitor.send("POST", TASKS, BodyPublishers.ofString("{}"),
			Map.of("Content-Type", "application/json", "Accept", "application/json", "X-XSRF-TOKEN", token));
	}
}
