package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** What strangers and members reach: every address of the application, and samples of the engine's. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {

	/** All that a stranger may see. */
	private static final Set<String> OPEN_TO_STRANGERS = Set.of("GET /login", "GET /error", "POST /error",
		"GET /actuator/health", "GET /chibo/chibo.css", "GET /favicon.ico", "GET /guide", "GET /guide/step",
		"GET /guide/1", "GET /forgotten", "POST /forgotten", "GET /invitation", "POST /invitation",
		"POST /invitation/password");
	/** Addresses that belong to no request mapping of ours. */
	private static final List<String> OTHERS = List.of("GET /chibo/chibo.css", "GET /favicon.ico", "GET /nowhere",
		"GET /actuator", "GET /actuator/env", "GET /actuator/heapdump", "POST /actuator/shutdown", "GET /h2-console",
		"GET /camunda", "GET /camunda/", "GET /camunda/app/", "GET /camunda/app/tasklist/default/",
		"GET /camunda/app/cockpit/default/", "GET /camunda/app/admin/default/", "GET /camunda/app/admin/default/setup",
		"GET /camunda/app/welcome/default/", "GET /camunda/lib/deps.js", "GET /camunda/app/tasklist/scripts/config.js",
		"GET /webjars/camunda/app/tasklist/scripts/config.js", "GET /camunda/api/engine/engine/default/task",
		"GET /camunda/api/engine/engine/", "GET /camunda/api/admin/auth/user/default",
		"POST /camunda/api/admin/setup/default/user/create", "POST /camunda/api/engine/engine/default/task/1/complete",
		"GET /camunda/api/cockpit/plugin/base/default/process-instance", "GET /engine-rest", "GET /engine-rest/",
		"GET /engine-rest/engine", "GET /engine-rest/version", "GET /engine-rest/task", "GET /engine-rest/user",
		"GET /engine-rest/task/1/deployed-form", "POST /engine-rest/process-definition/key/relocation/submit-form",
		"POST /engine-rest/identity/verify", "POST /engine-rest/deployment/create", "DELETE /engine-rest/deployment/1");

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext context;
	@Autowired
	TestRegister register;

	@BeforeEach
	void register() {
		register.twoCommunes();
	}

	@Test
	void aStrangerReachesNothingButAShortList() {
		var addresses = new ArrayList<>(mapped());
		addresses.addAll(OTHERS);
		assertThat(addresses).contains("GET /administration/register", "POST /administration/accounts", "POST /account",
			"GET /actuator/health", "GET /task/1", "GET /").containsAll(OPEN_TO_STRANGERS);
		var softly = new SoftAssertions();
		for (var address : addresses) {
			if (!OPEN_TO_STRANGERS.contains(address)) {
				softly.assertThat(asStranger(address)).as(address).isIn("302 /login", "401 ");
			}
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = {"/login", "/chibo/chibo.css", "/guide", "/guide/chi-uy", "/guide/pictures/dang-nhap.png",
		"/actuator/health", "/forgotten", "/invitation"})
	void aStrangerSeesTheLoginPageTheGuideAndWhetherTheServerLives(String path) {
		assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(200);
	}

	@Test
	void healthTellsAStrangerNothingMore() {
		assertThat(new Visitor(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void theErrorPageTellsAStrangerNothing() {
		assertThat(new Visitor(port).get("/error").body()).contains("Không thực hiện được").doesNotContain("Exception")
			.as("nothing has failed that the log could hold").doesNotContain("mã tra cứu");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/camunda/app/../api/engine/engine/default/task", "/chibo/../administration/register",
		"/chibo/%2e%2e/administration/register", "/chibo/..;/administration/register", "/administration;/register",
		"//administration/register", "/engine-rest;/task", "/login/../engine-rest/task", "/actuator/health/../env",
		"/camunda;x/api/engine/engine/default/task", "/error/../account", "//camunda",
		"//camunda/app/tasklist/default/",
		"/%2e/camunda/app/", "/login/%2e%2e/engine-rest/task", "/login/%2E%2E%2Fengine-rest/task",
		"/engine-rest%2ftask",
		"/engine-rest/%00", "/engine-rest/task%0a", "/login%5c..%5caccount", "/engine-rest/%252e%252e/account",
		"/camunda/app/%2e%2e/api/", "/engine-rest//task", "/login;a=b", "/chibo/%25"})
	void noDetourLeadsAStrangerInAndNoneIsAnError(String path, CapturedOutput log) {
		var answer = new Visitor(port).get(path);

		assertThat(answer.statusCode()).isIn(302, 400, 401, 404);
		if (answer.statusCode() == 302) {
			assertThat(answer.headers().firstValue("Location"))
				.hasValueSatisfying(where -> assertThat(where).endsWith("/login"));
		}
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "org.");
		assertThat(log.getAll()).as("no error and no stack trace").doesNotContain("ERROR", "\tat ");
	}

	@Test
	void aMemberDoesNotAdminister() {
		var member = Passwords.loggedIn(port, "bttdp4");
		var administration = mapped().stream().filter(address -> address.contains(" /administration")).toList();
		assertThat(administration).hasSizeGreaterThanOrEqualTo(4);
		for (var address : administration) {
			var parts = address.split(" ");
			var answer = parts[0].equals("GET") ? member.get(parts[1]) : member.submit("/account", parts[1], Map.of());
			assertThat(answer.statusCode()).as(address).isEqualTo(403);
			assertThat(answer.body()).contains("Đồng chí không có quyền xem trang này.");
		}
	}

	@Test
	void anAdministratorDoes() {
		var administrator = Visitor.administrator(port);

		assertThat(administrator.get("/administration/register").statusCode()).isEqualTo(200);
		assertThat(administrator.get("/administration/accounts").statusCode()).isEqualTo(200);
		assertThat(administrator.get("/").body()).contains("Quản trị viên", "\"/administration/accounts\"")
			.doesNotContain("Đang chờ người khác");
	}

	@Test
	void thereAreNoMailsToReadOutsideDemoMode() {
		assertThat(Visitor.administrator(port).get("/demo/mails").statusCode()).isEqualTo(404);
		assertThat(Passwords.loggedIn(port, "bttdp4").get("/demo/mails/1").statusCode()).isEqualTo(404);
	}

	@Test
	void aPostWithoutTheTokenOfItsPageIsRefused() {
		assertThat(Visitor.administrator(port).post("/administration/accounts", Map.of("login", "bttdp4")).statusCode())
			.isEqualTo(403);
		var stranger = new Visitor(port);
		assertThat(stranger.whereTo(stranger.post("/login", Map.of("username", Visitor.ADMINISTRATOR, "password",
			Visitor.ADMINISTRATOR_PASSWORD)))).isEqualTo("/login?old");
		assertThat(stranger.whereTo(stranger.get("/account"))).as("logged in is nobody").isEqualTo("/login");
	}

	/** Every address with every method that some controller answers, {@code GET /task/1}. */
	private List<String> mapped() {
		return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
			.flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(info -> info.getPatternValues().stream().flatMap(pattern -> methods(info.getMethodsCondition()
				.getMethods()).map(method -> method + " " + pattern.replaceAll("\\{[^/]+}", "1").replace("**", "1"))))
			.distinct().toList();
	}

	private static Stream<RequestMethod> methods(Set<RequestMethod> methods) {
		return methods.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : methods.stream();
	}

	private String asStranger(String address) {
		var parts = address.split(" ");
		var stranger = new Visitor(port);
		// with the token of the login page, so that it is not its absence that refuses
		HttpResponse<String> answer = stranger.send(parts[0], parts[1], BodyPublishers.noBody(),
			parts[0].equals("GET") ? Map.of() : Map.of("X-CSRF-TOKEN", stranger.token("/login")));
		return answer.statusCode() + " " + stranger.whereTo(answer).replaceAll("[?;].*", "");
	}
}
