package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** With everything at level debug, the log of what people do in a browser holds no name and no word that they write. */
@ChiBoTest
class LogOverHttpTest {

	private static final String NAME = "Tôn Thất Ngọc Khuê";
	private static final String ADDRESS = "Ngách 58 phố Hàng Đũa xưa";
	private static final String REVIEW = "Tôi tự nhận khuyết điểm nóng nảy với đồng nghiệp.";
	private static final String REFUSED = "Điều này bị trả lại vì thiếu xác nhận thẻ.";
	private static final String PASSWORD_GUESS = "mat-khau-doan-mo-9371";
	private static final String API = "/camunda/api/engine/engine/default";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	ObjectMapper json;

	private final Collecting collected = new Collecting();
	private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
	private final List<Appender<ILoggingEvent>> printing = new ArrayList<>();
	private final Level level = root.getLevel();

	@BeforeEach
	void everythingIsLoggedButNotPrinted() {
		register.twoCommunes();
		root.iteratorForAppenders().forEachRemaining(printing::add);
		printing.forEach(root::detachAppender);
		collected.start();
		root.addAppender(collected);
		root.setLevel(Level.DEBUG);
	}

	@AfterEach
	void asBefore() {
		root.detachAppender(collected);
		printing.forEach(root::addAppender);
		root.setLevel(level);
	}

	@Test
	void debugLogOfABrowserHoldsNoNameAndNoText() throws Exception {
		var login = register.newMember(NAME, "thon1");
		var password = Passwords.givenPassword(port, login);
		new Visitor(port).triesToLogIn(login, PASSWORD_GUESS);
		var member = new Visitor(port).login(login, password);
		member.get("/camunda/app/tasklist/default/");
		assertThat(member.get("/camunda/api/engine/engine/default/user/" + login + "/profile").body()).contains("Khuê");

		assertThat(member.get(API + "/process-definition/key/relocation/deployed-start-form").body()).contains(NAME);
		assertThat(post(member, "/process-definition/key/relocation/submit-form", Map.of("memberId",
			"" + register.memberId(login), "reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn", "2026-11-02", "residence",
			ADDRESS, "destinationId", "" + register.idOf("tdp4"))).statusCode()).isEqualTo(200);
		var task = json.readTree(member.get(API + "/task").body()).get(0).get("id").asText();
		assertThat(
			member.send("POST", API + "/task/" + task + "/claim", BodyPublishers.ofString("{\"userId\":\"" + login
				+ "\"}"), headers(member)).statusCode())
			.isEqualTo(204);
		assertThat(member.get(API + "/task/" + task + "/deployed-form").statusCode()).isEqualTo(200);
		assertThat(post(member, "/task/" + task + "/submit-form", Map.of("selfReview", REFUSED, "unknown", REFUSED))
			.statusCode()).isEqualTo(400);
		assertThat(post(member, "/task/" + task + "/submit-form", Map.of("selfReview", REVIEW, "destinationId",
			"" + register.idOf("tdp4"), "cardShown", true)).statusCode()).isEqualTo(204);
		var list = json.readTree(member.get(API + "/filter?resourceType=Task").body()).get(0).get("id").asText();
		assertThat(member.send("POST", API + "/filter/" + list + "/list",
			BodyPublishers.ofString(json.writeValueAsString(
				Map.of("taskVariables", List.of(Map.of("name", "chibo:text", "operator", "eq", "value", NAME))))),
			headers(member)).statusCode()).isEqualTo(200);
		member.get("/nowhere/" + task + "?x=1");

		var lines = collected.lines();
		assertThat(lines).as("Spring, the engine and the database at level debug").hasSizeGreaterThan(1000)
			.anyMatch(line -> line.startsWith("org.springframework.security"))
			.anyMatch(line -> line.startsWith("org.camunda"));
		var cards = register.cardNumbersOf(NAME);
		var personal = new ArrayList<>(List.of(NAME, ADDRESS, REVIEW, REFUSED, PASSWORD_GUESS, password));
		personal.addAll(cards);
		assertThat(lines.stream().filter(line -> personal.stream().anyMatch(line::contains)).limit(20)).isEmpty();
	}

	private HttpResponse<String> post(Visitor member, String path, Map<String, Object> form) throws Exception {
		var variables = new LinkedHashMap<String, Object>();
		form.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return member.send("POST", API + path, BodyPublishers.ofString(json.writeValueAsString(Map.of("variables",
			variables))), headers(member));
	}

	private static Map<String, String> headers(Visitor member) {
		return Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", member.cookie("XSRF-TOKEN"));
	}

	/** Keeps the lines as they would be written: logger, message, and whatever exceptions say. */
	private static class Collecting extends AppenderBase<ILoggingEvent> {

		private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

		@Override
		protected void append(ILoggingEvent event) {
			lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
				+ (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())));
		}

		List<String> lines() {
			synchronized (lines) {
				return List.copyOf(lines);
			}
		}
	}
}
