package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** Who guesses is locked out, at the login page and at HTTP Basic alike, and learns nothing from the answers. */
@ChiBoTest
class ThrottleTest {

	private static final String WRONG = "sai-mat-khau";
	private static final Duration LOCKED = Duration.ofMinutes(15);

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	TestClock clock;

	Province province;
	String login;
	String password;

	@BeforeEach
	void aMemberWithAPassword() {
		province = new Province(jdbc, register);
		login = province.login("an");
		password = Passwords.givenPassword(port, login);
	}

	@Test
	void fiveFailuresLockALoginAtBothDoorsUntilTimeHasPassed() {
		fails(login, 3);
		assertThat(rest(login, WRONG).statusCode()).isEqualTo(401);
		assertThat(comesIn()).as("four failures").isTrue();

		fails(login.toUpperCase(), 3);
		assertThat(rest(login, WRONG).statusCode()).isEqualTo(401);
		assertThat(rest(login, WRONG).statusCode()).isEqualTo(401);
		assertThat(comesIn()).as("five failures").isFalse();
		assertThat(rest(login, password).statusCode()).isEqualTo(401);

		clock.passes(LOCKED.minusSeconds(1));
		assertThat(comesIn()).isFalse();
		clock.passes(Duration.ofSeconds(1));
		assertThat(comesIn()).isTrue();
		assertThat(rest(login, password).statusCode()).isEqualTo(200);
	}

	@Test
	void fiftyFailuresLockAnAddressForEveryLoginAndNoOtherAddress() {
		var address = "203.0.113.7";
		for (int i = 0; i < 50; i++) {
			new Visitor(port).from(address).triesToLogIn("ketro" + i, WRONG);
		}

		assertThat(new Visitor(port).from(address).get("/login").statusCode()).isEqualTo(200);
		assertThat(isRefused(new Visitor(port).from(address).triesToLogIn(login, password))).isTrue();
		assertThat(isRefused(new Visitor(port).from("203.0.113.8").triesToLogIn(login, password))).isFalse();
		assertThat(isRefused(new Visitor(port).from("198.51.100.1, " + address).triesToLogIn(login, password)))
			.as("what stands before the proxy's word is the sender's invention").isTrue();
	}

	@Test
	void whoSitsAtAnOpenSessionDoesNotGuessThePasswordEither() {
		var visitor = new Visitor(port).login(login, password);
		for (int i = 0; i < 5; i++) {
			change(visitor, WRONG);
		}

		assertThat(change(visitor, password)).contains("Mật khẩu hiện tại chưa đúng").doesNotContain("Đã đổi mật khẩu");
		assertThat(comesIn()).isFalse();
	}

	@Test
	void nobodyLearnsWhyTheyWereRefused() {
		var locked = province.login("locked");
		var lockedPassword = Passwords.givenPassword(port, locked);
		fails(locked, 5);
		var removed = province.login("removed");
		var removedPassword = Passwords.givenPassword(port, removed);
		province.becomes("removed", "REMOVED");
		var attempts = List.of(Map.entry("nobody", WRONG), Map.entry(login, WRONG), Map.entry(locked, lockedPassword),
			Map.entry(locked, WRONG), Map.entry(removed, removedPassword),
			Map.entry(province.login("nopassword"), WRONG), Map.entry("", WRONG), Map.entry(login, ""),
			Map.entry(Visitor.ADMINISTRATOR, WRONG));

		var pages = new ArrayList<String>();
		var rest = new ArrayList<String>();
		for (var attempt : attempts) {
			var visitor = new Visitor(port);
			pages.add(
				whole(visitor.triesToLogIn(attempt.getKey(), attempt.getValue())) + whole(visitor.get("/login?error")));
			rest.add(whole(rest(attempt.getKey(), attempt.getValue())));
		}

		assertThat(pages).hasSize(attempts.size()).containsOnly(pages.get(0));
		assertThat(rest).containsOnly(rest.get(0));
		assertThat(pages.get(0)).contains("302", "/login?error", "Tên đăng nhập hoặc mật khẩu chưa đúng; hãy nhập lại.",
			"đợi <span>15</span> phút", "liên hệ ban tổ chức");
		assertThat(rest.get(0)).startsWith("401");
	}

	private void fails(String somebody, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(isRefused(new Visitor(port).triesToLogIn(somebody, WRONG))).isTrue();
		}
	}

	private boolean comesIn() {
		return !isRefused(new Visitor(port).triesToLogIn(login, password));
	}

	private static boolean isRefused(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").endsWith("/login?error");
	}

	private static String change(Visitor visitor, String current) {
		return visitor.submit("/account", "/account", Map.of("current", current, "password", "mat-khau-moi-1", "again",
			"mat-khau-moi-1")).body();
	}

	private HttpResponse<String> rest(String somebody, String secret) {
		return new Visitor(port).send("GET", "/engine-rest/task", BodyPublishers.noBody(),
			Visitor.basic(somebody, secret));
	}

	/** Everything that an answer says but what differs between any two: the moment, the session, the page's token. */
	/** But for what is another one each time, and the name that the visitor has typed and finds again. */
	private static String whole(HttpResponse<String> answer) {
		var headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		headers.computeIfPresent("set-cookie", (name, cookies) -> cookies.stream()
			.map(cookie -> cookie.replaceAll("=[0-9A-F]{32}", "=")).toList());
		return answer.statusCode() + " " + headers + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
			.replaceAll("(<input id=\"username\"[^>]*) value=\"[^\"]*\"", "$1");
	}
}
