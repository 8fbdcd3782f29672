package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chibo.register.ClosedLogins;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** The login by a real provider, over HTTP: from our login page to the provider's and back. */
@ChiBoTest
@Tag("long")
@DirtiesContext
class OidcLoginTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
	private static final ServletWebServerApplicationContext PROVIDER = LoginProvider.start();

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	ClosedLogins closed;
	@Autowired
	Accounts accounts;

	Province province;
	HttpClient browser;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry properties) {
		properties.add("chibo.login.oidc.issuer", () -> "http://127.0.0.1:" + PROVIDER.getWebServer().getPort());
		properties.add("chibo.login.oidc.client-id", () -> "chibo");
		properties.add("chibo.login.oidc.client-secret", () -> LoginProvider.SECRET);
		properties.add("chibo.login.oidc.name", () -> "Cổng của tỉnh");
		properties.add("chibo.login.oidc.only", () -> "true");
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@BeforeEach
	void aMember() {
		LoginProvider.redirect = "http://localhost:" + port + "/login/oauth2/code/oidc";
		province = new Province(jdbc, register);
		province.person("an");
		anotherBrowser();
	}

	private void anotherBrowser() {
		browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	}

	@Test
	void whomTheProviderNamesIsLoggedIn() throws Exception {
		LoginProvider.CALLED.put("nguoi1", province.login("an").toUpperCase());
		assertThat(get("http://localhost:" + port + "/login").body()).contains("Cổng của tỉnh", OidcProperties.BEGIN);

		var landed = logsIn("nguoi1");

		assertThat(landed.uri()).hasToString("http://localhost:" + port + "/");
		assertThat(landed.body()).contains("Lê Văn an");
		assertThat(
			jdbc.sql("select last_login_at is not null from credential where login = ?").param(province.login("an"))
				.query(Boolean.class).single())
			.isTrue();
		assertThat(get("http://localhost:" + port + "/administration/accounts").statusCode()).isEqualTo(403);
	}

	@Test
	void oneGetsWhereOneWasGoing() throws Exception {
		LoginProvider.CALLED.put("nguoi2", province.login("an"));
		get("http://localhost:" + port + "/account/mails");

		assertThat(logsIn("nguoi2").uri().getPath()).isEqualTo("/account/mails");
	}

	@Test
	void whoeverIsNoMemberHereIsToldSo() throws Exception {
		for (var stranger : new String[] {"nobody", Visitor.ADMINISTRATOR}) {
			anotherBrowser();
			var landed = logsIn(stranger);
			assertThat(landed.uri()).hasToString("http://localhost:" + port + "/login?unknown");
			assertThat(landed.body()).contains("chưa có tài khoản nào ứng với đồng chí");
		}
	}

	@Test
	void whoIsClosedIsOutWhateverTheProviderSays() throws Exception {
		LoginProvider.CALLED.put("nguoi3", province.login("an"));
		logsIn("nguoi3");
		closed.close(province.login("an"), Visitor.ADMINISTRATOR);

		assertThat(get("http://localhost:" + port + "/account").uri().getPath()).isEqualTo("/login");
		assertThat(get("http://localhost:" + port + OidcProperties.BEGIN).uri()).hasToString("http://localhost:" + port
			+ "/login?unknown");
	}

	@Test
	void anAnswerThatNobodyAskedForIsRefused() throws Exception {
		var landed = get("http://localhost:" + port + "/login/oauth2/code/oidc?code=x&state=y");

		assertThat(landed.uri()).hasToString("http://localhost:" + port + "/login?provider");
		assertThat(landed.body()).contains("hãy thử lại");
	}

	@Test
	void withoutLocalLoginAPasswordLetsInTheAdministratorOnly() {
		accounts.changePassword(province.login("an"), "bon-tu-khong-lien-quan");
		var member = new Visitor(port);

		assertThat(member.whereTo(member.triesToLogIn(province.login("an"), "bon-tu-khong-lien-quan")))
			.isEqualTo("/login?error");
		Visitor.administrator(port);
		assertThat(new Visitor(port).whereTo(new Visitor(port).get("/forgotten"))).isEqualTo("/login");
		assertThat(new Visitor(port).whereTo(new Visitor(port).get("/invitation"))).isEqualTo("/login");
	}

	/** As a browser does it, at the provider's page too. */
	private HttpResponse<String> logsIn(String name) throws Exception {
		var page = get("http://localhost:" + port + OidcProperties.BEGIN);
		assertThat(page.uri().getHost()).as(page.body()).isEqualTo("127.0.0.1");
		var token = TOKEN.matcher(page.body());
		assertThat(token.find()).as(page.body()).isTrue();
		return follow(HttpRequest.newBuilder(page.uri().resolve("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(Map.of("username",
				name, "password", "demo", "_csrf", token.group(1)).entrySet().stream()
				.map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"))))
			.build());
	}

	private HttpResponse<String> get(String address) throws Exception {
		return follow(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build());
	}

	private HttpResponse<String> follow(HttpRequest request) throws IOException, InterruptedException {
		var answer = browser.send(request, BodyHandlers.ofString());
		while (answer.statusCode() == 302) {
			answer = browser.send(HttpRequest.newBuilder(answer.uri()
				.resolve(answer.headers().firstValue("Location").orElseThrow())).header("Accept", "text/html").build(),
				BodyHandlers.ofString());
		}
		return answer;
	}
}
