package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** Behind a proxy that ends TLS, cookies and headers are those of TLS; at home, over plain HTTP, all works as well. */
@ChiBoTest
class BehindProxyTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";
	private static final String HSTS = "Strict-Transport-Security";

	@LocalServerPort
	int port;
	@Autowired
	TestRegister register;

	String password;

	@BeforeEach
	void aSecretary() {
		register.twoCommunes();
		password = Passwords.givenPassword(port, "bttdp4");
	}

	@Test
	void everyCookieOfTlsIsSecure() {
		var visitor = new Visitor(port).overTls();
		var login = visitor.get("/login");
		var welcome = visitor.triesToLogIn("bttdp4", password);
		var tasklist = visitor.get(TASKLIST);

		assertThat(cookies(login)).singleElement().asString().startsWith("JSESSIONID=")
			.contains("Secure", "HttpOnly", "SameSite=Lax");
		assertThat(cookies(welcome)).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
			.contains("Secure", "HttpOnly", "SameSite=Lax"));
		assertThat(cookies(tasklist)).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax")
			.containsOnlyOnce("Secure"));
		assertThat(cookies(tasklist)).anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN="));
		assertThat(welcome.headers().firstValue("Location"))
			.hasValueSatisfying(where -> assertThat(where).as("within the server, by TLS as before").startsWith("/"));
	}

	@Test
	void overTlsTheBrowserIsToldToStayThere() {
		var visitor = new Visitor(port).overTls().login("bttdp4", password);

		for (var path : List.of("/login", "/account", TASKLIST, "/camunda/api/engine/engine/default/task")) {
			assertThat(visitor.get(path).headers().allValues(HSTS)).as(path).singleElement().asString()
				.contains("max-age=31536000");
		}
	}

	@Test
	void overPlainHttpNothingIsSecureAndAllWorks() {
		var visitor = new Visitor(port);
		var login = visitor.get("/login");
		visitor.login("bttdp4", password);
		var tasklist = visitor.get(TASKLIST);

		assertThat(cookies(login)).singleElement().asString().doesNotContain("Secure").contains("HttpOnly",
			"SameSite=Lax");
		assertThat(cookies(tasklist)).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
		assertThat(login.headers().firstValue(HSTS)).isEmpty();
		assertThat(tasklist.headers().firstValue(HSTS)).isEmpty();
		assertThat(visitor.post("/camunda/api/engine/engine/default/task/count", Map.of()).statusCode())
			.as("Camunda's token is known").isNotEqualTo(403);
	}

	@Test
	void pagesAreNotFramedGuessedOrKept() {
		var visitor = new Visitor(port).login("bttdp4", password);

		for (var path : List.of("/login", "/account", TASKLIST)) {
			var headers = visitor.get(path).headers();
			assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("SAMEORIGIN");
			assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
			assertThat(headers.firstValue("Cache-Control")).as(path)
				.hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
		}
	}

	private static List<String> cookies(HttpResponse<String> answer) {
		return answer.headers().allValues("Set-Cookie");
	}
}
