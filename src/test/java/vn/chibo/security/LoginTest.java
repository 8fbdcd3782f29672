package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** One door in, and how one gets out. */
@ChiBoTest
class LoginTest {

	private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";
	private static final String TASKLIST = "/camunda/app/tasklist/default/";
	private static final String TASKS = "/camunda/api/engine/engine/default/task";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;
	String login;

	@BeforeEach
	void aSecretary() {
		province = new Province(jdbc, register);
		province.seat(province.committee("thon"), "bt");
		login = province.login("bt");
	}

	@Test
	void theSessionIdChangesAtLogin() {
		var visitor = new Visitor(port);
		visitor.get("/login");
		var before = visitor.session();

		visitor.login(login, Passwords.givenPassword(port, login));

		assertThat(before).isNotEmpty();
		assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void everybodyLandsOnTheirFirstPage() {
		var visitor = new Visitor(port);
		var answer = visitor.triesToLogIn(login, Passwords.givenPassword(port, login));

		assertThat(visitor.whereTo(answer)).isEqualTo("/");
		assertThat(visitor.get("/").body()).contains("Chào đồng chí", "href=\"" + TASKLIST + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/task/1a2b", "/review/mine", TASKLIST})
	void whoWasOnTheWaySomewhereGetsThere(String page) {
		var visitor = new Visitor(port);
		visitor.send("GET", page, BodyPublishers.noBody(), Map.of("Accept", "text/html,*/*;q=0.8"));

		var answer = visitor.triesToLogIn(login, Passwords.givenPassword(port, login));

		assertThat(visitor.whereTo(answer)).startsWith(page);
		assertThat(visitor.whereTo(visitor.get("/task/1a2b"))).isEqualTo(TASKLIST + "#/?task=1a2b");
	}

	@Test
	void tasklistKnowsWhoLoggedIn() {
		var visitor = Passwords.loggedIn(port, login);

		assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
		assertThat(visitor.get(WHO_AM_I).body()).contains("\"userId\":\"" + login + "\"");
		assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({"quantri,demo", "quantri,''", "bttdp4,demo", "bttdp4,''", "nobody,demo", "'',''"})
	void noDemoPasswordWorksOutsideDemoMode(String somebody, String password) {
		register.twoCommunes();

		assertThat(refused(somebody, password)).isTrue();
		assertThat(refused(login, "demo")).isTrue();
	}

	@Test
	void camundasOwnDoorLogsNobodyIn() {
		var password = Passwords.givenPassword(port, login);
		var stranger = new Visitor(port);

		for (var app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
			var door = WHO_AM_I + "/login/" + app;
			assertThat(stranger.post(door, Map.of("username", login, "password", password)).statusCode())
				.isEqualTo(401);
			assertThat(stranger.post(door, Map.of("username", Visitor.ADMINISTRATOR, "password",
				Visitor.ADMINISTRATOR_PASSWORD)).statusCode()).isEqualTo(401);
		}
		assertThat(stranger.get(TASKS).statusCode()).isEqualTo(401);
	}

	@Test
	void camundasOwnDoorMakesNobodyTheAdministrator() {
		var member = Passwords.loggedIn(port, login);
		member.get(TASKLIST);

		var door = member.post(WHO_AM_I + "/login/admin", Map.of("username", Visitor.ADMINISTRATOR, "password",
			Visitor.ADMINISTRATOR_PASSWORD));

		assertThat(door.statusCode()).isEqualTo(401);
		assertThat(member.get(WHO_AM_I).body()).doesNotContain("\"userId\":\"" + Visitor.ADMINISTRATOR + "\"");
		assertThat(member.get("/administration/register").statusCode()).isIn(302, 403);
	}

	@Test
	void camundasSetupMakesNobodyTheAdministrator() {
		var member = Passwords.loggedIn(port, login);
		member.get(TASKLIST);

		var answer = member.send("POST", "/camunda/api/admin/setup/default/user/create", BodyPublishers.ofString("""
			{"profile": {"id": "ketro", "firstName": "K", "lastName": "T", "email": ""},
			 "credentials": {"password": "mat-khau-cua-ke-tro"}}"""), Map.of("Content-Type", "application/json",
			"X-XSRF-TOKEN", member.cookie("XSRF-TOKEN")));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(refused("ketro", "mat-khau-cua-ke-tro")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"/logout", "/camunda/api/admin/auth/user/default/logout"})
	void logoutEndsTheSession(String door) {
		var visitor = Passwords.loggedIn(port, login);
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		visitor.get(TASKLIST);

		var answer = visitor.submit("/account", door, Map.of());

		assertThat(visitor.whereTo(answer)).isEqualTo("/login?out");
		assertThat(visitor.whereTo(visitor.get("/account"))).isEqualTo("/login");
		assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({"REMOVED", "DECEASED", "EXPELLED", "RESIGNED"})
	void whoIsNoMemberAnyMoreIsOutAtTheNextRequest(String activity) {
		var password = Passwords.givenPassword(port, login);
		var visitor = new Visitor(port).login(login, password);
		assertThat(visitor.get(TASKS).statusCode()).isEqualTo(200);

		province.becomes("bt", activity);

		assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
		assertThat(visitor.whereTo(visitor.get("/account"))).isEqualTo("/login");
		assertThat(visitor.whereTo(visitor.get("/"))).isEqualTo("/login");
		assertThat(restStatus(login, password)).isEqualTo(401);
		assertThat(refused(login, password)).isTrue();
	}

	@Test
	void theRestApiTakesTheSamePasswordAndNoOther() {
		var password = Passwords.givenPassword(port, login);

		assertThat(restStatus(login, password)).isEqualTo(200);
		assertThat(restStatus(login, "sai-mat-khau")).isEqualTo(401);
		assertThat(restStatus(login, "demo")).isEqualTo(401);
		assertThat(restStatus("nobody", password)).isEqualTo(401);
		assertThat(restStatus(Visitor.ADMINISTRATOR, Visitor.ADMINISTRATOR_PASSWORD)).isEqualTo(200);
	}

	@Test
	void theRestApiTakesNoSession() {
		assertThat(Passwords.loggedIn(port, login).get("/engine-rest/task").statusCode()).isEqualTo(401);
	}

	@Test
	void theRestApiKeepsNoSession() {
		var visitor = new Visitor(port);
		visitor.send("GET", "/engine-rest/task", BodyPublishers.noBody(),
			Visitor.basic(login, Passwords.givenPassword(port, login)));

		assertThat(visitor.session()).isEmpty();
	}

	private int restStatus(String somebody, String password) {
		return new Visitor(port).send("GET", "/engine-rest/task", BodyPublishers.noBody(),
			Visitor.basic(somebody, password)).statusCode();
	}

	private boolean refused(String somebody, String password) {
		var visitor = new Visitor(port);
		return visitor.whereTo(visitor.triesToLogIn(somebody, password)).equals("/login?error");
	}
}
