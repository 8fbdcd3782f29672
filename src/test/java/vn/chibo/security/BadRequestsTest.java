package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** Requests that a page of ours cannot read are the fault of whoever sent them: a sentence for them, a line in the log. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("once")
class BadRequestsTest {

	private static final String MULTIPART = "multipart/form-data; boundary=x";
	/** Body by what it says it is. */
	private static final List<List<String>> BODIES = List.of(List.of("application/x-www-form-urlencoded", "a=b"),
		List.of("application/json", "{}"), List.of("application/json", "{"), List.of("application/json", "[null]"),
		List.of("application/json", "{\"seen\": 7, \"sheet\": \"x\"}"), List.of("text/plain", "x"),
		List.of("multipart/form-data", "x"), List.of(MULTIPART, ""),
		List.of(MULTIPART, "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\nSTT"),
		List.of("nonsense", "x"));
	/** In place of a text with a name. */
	private static final String FILE = "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"Khue.txt\"\r\n\r\n"
		+ "Khue\r\n--x--\r\n";
	/** Once for each visitor. */
	private static final Map<Visitor, String> TOKENS = new HashMap<>();
	private static final String JSON = "application/json";
	private static final String PAGE = "text/html,*/*;q=0.8";

	@LocalServerPort
	int port;
	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;
	@Autowired
	TestRegister register;

	@BeforeEach
	void register() {
		register.twoCommunes();
	}

	@Test
	@Tag("long")
	void noControllerFailsAtThem(CapturedOutput log) {
		var failed = new ArrayList<String>();
		for (var visitor : List.of(Visitor.administrator(port), Passwords.loggedIn(port, "bttdp4"))) {
			requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(BadRequestsTest::addresses)
				.forEach(address -> walk(visitor, address[0], address[1], BODIES, failed));
		}
		assertThat(failed).isEmpty();
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	/** A name within a name, and a file for a text: whatever a controller asks for. */
	@Test
	@Tag("long")
	void noControllerFailsAtNamesThatMeanNothing(CapturedOutput log) {
		var failed = new ArrayList<String>();
		var visitor = Visitor.administrator(port);
		requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> names(handler)
			.forEach(name -> addresses(mapping, true).forEach(address -> {
				for (var within : List.of(".x=1", "%5B0%5D=1", "%5Ba%5D=1", "%5B=1", "=1&" + name + ".x=1")) {
					walk(visitor, address[0], address[1] + "?" + name + within, List.of(BODIES.get(0)), failed);
				}
				walk(visitor, address[0], address[1], List.of(List.of(MULTIPART, FILE.formatted(name))), failed);
			})));
		assertThat(failed).noneMatch(answer -> answer.contains(": 500 "));
		assertThat(log.getAll()).doesNotContain("\tat ", "Khue");
	}

	private static Stream<String> names(HandlerMethod handler) {
		return handler.getBeanType().getPackageName().startsWith("vn.chibo")
			? Stream.of(handler.getMethod().getParameters()).flatMap(parameter -> parameter.getType().isRecord()
				? Stream.of(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
				: Stream.of(parameter.getName()))
			: Stream.empty();
	}

	private static Stream<String[]> addresses(RequestMappingInfo mapping, boolean read) {
		return Stream.concat(addresses(mapping), read && mapping.getMethodsCondition().getMethods()
			.contains(RequestMethod.GET) ? mapping.getPatternValues().stream().map(BadRequestsTest::filled)
				.map(path -> new String[] {"GET", path}) : Stream.empty());
	}

	private static String filled(String pattern) {
		return pattern.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "1");
	}

	private static Stream<String[]> addresses(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition().getMethods().stream().filter(method -> method != RequestMethod.GET)
			.flatMap(method -> mapping.getPatternValues().stream().flatMap(pattern -> Stream.of("1", "x")
				.map(value -> new String[] {method.name(), pattern.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", value)})));
	}

	private static void walk(Visitor visitor, String method, String path, List<List<String>> bodies,
			List<String> failed) {
		for (var body : bodies) {
			for (var accepted : List.of(JSON, PAGE)) {
				var answer = send(visitor, method, path, body.get(0), body.get(1), accepted);
				var sent = "%s %s %s %s: %s ".formatted(method, path, body, accepted, answer.statusCode());
				if (answer.statusCode() >= 500) {
					failed.add(sent + answer.body());
				} else if (answer.statusCode() >= 400 && accepted.equals(JSON)
					&& !answer.body().contains("\"message\":\"")) {
					failed.add(sent + "without a sentence: " + answer.body());
				}
			}
		}
	}

	@Test
	void anUploadThatIsNoneIsToldSo(CapturedOutput log) {
		var administrator = Visitor.administrator(port);
		for (var body : BODIES.subList(5, 9)) {
			var answer = send(administrator, "POST", "/administration/register", body.get(0), body.get(1), PAGE);
			assertThat(answer.statusCode()).as(body.get(0)).isEqualTo(400);
			assertThat(answer.body()).contains("Tệp gửi lên không đọc được hoặc bị đứt giữa chừng");
		}
		assertThat(log.getAll()).contains("An upload that could not be read").doesNotContain("Unforeseen error");
	}

	@Test
	void anAddressWithAZeroIsAnsweredInOurWords() {
		var member = Passwords.loggedIn(port, "bttdp4");
		var page = send(member, "PUT", "/drafts/%00", "text/plain", "{}", PAGE);
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("không đọc được", "Về trang đầu").doesNotContain("Bad Request");
		assertThat(send(member, "PUT", "/drafts/%00", JSON, "{}", JSON).body())
			.isEqualTo(
				"{\"type\":\"Answer\",\"message\":\"Địa chỉ hoặc yêu cầu gửi lên không đọc được; hãy kiểm tra lại "
					+ "địa chỉ.\"}");
	}

	@Test
	void aScriptIsAnsweredAsScriptsAreWhateverItAccepts() {
		var member = Passwords.loggedIn(port, "bttdp4");
		var draft = send(member, "PUT", "/drafts/x", "text/plain", "{", "*/*");
		assertThat(draft.statusCode()).isEqualTo(400);
		assertThat(draft.body()).contains("\"message\":\"Bản nháp gửi lên không đọc được");
		assertThat(send(member, "PUT", "/drafts/x", JSON, "{", "*/*").body()).contains("\"message\":\"Yêu cầu gửi lên");
		var tokenless = member.send("PUT", "/drafts/x", BodyPublishers.ofString("{}"),
			Map.of("Content-Type", JSON, "Accept", "*/*"));
		assertThat(tokenless.statusCode()).isEqualTo(403);
		assertThat(tokenless.body()).contains("\"message\":\"Trang mở đã lâu");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/dashboard?of=Khue", "/work?of.a=Khue", "/work?of%%5B0%%5D=Khue",
		"/organisation/%d?show.x=Khue",
		"/organisation/%d?show%%5B0%%5D=Khue", "/organisation/%d?sort%%5Ba%%5D=Khue", "/organisation/%d?sort.a.b=Khue"})
	void whatAnAddressCannotMeanIsRefusedAndNotQuoted(String path, CapturedOutput log) {
		var answer = Passwords.loggedIn(port, "bttdp4").send("GET", path.formatted(register.idOf("tdp4")),
			BodyPublishers.noBody(), Map.of("Accept", PAGE));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Yêu cầu chưa đúng; hãy quay lại và thử lại.").doesNotContain("tra cứu");
		assertThat(log.getAll()).contains("A request that could not be read: GET").doesNotContain("Khue", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/search?text", "/invitation?login", "/invitation/password?password",
		"/administration/accounts/search?text", "/deputies/find?name", "/forgotten?who", "/account?current"})
	void aFileInPlaceOfATextIsRefused(String to, CapturedOutput log) {
		var body = FILE.formatted(to.replaceFirst(".*\\?", ""));
		var visitor = to.startsWith("/administration") ? Visitor.administrator(port)
			: Passwords.loggedIn(port, "bttdp4");
		var answer = send(visitor, "POST", to.replaceFirst("\\?.*", ""), MULTIPART, body, PAGE);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("hãy").doesNotContain("tra cứu");
		assertThat(log.getAll()).doesNotContain("Khue", "\tat ");
	}

	@Test
	void whatTheServerCannotDecodeIsNotQuoted(CapturedOutput log) throws IOException {
		Passwords.loggedIn(port, "bttdp4");
		for (var path : List.of("/login?text=Khue%zz", "/login?text=Khu\u00ea", "/login?{Khue}")) {
			try (var socket = new Socket("localhost", port)) {
				socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"Khue\r\n"
					+ "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
				socket.getInputStream().readAllBytes();
			}
		}
		assertThat(log.getAll()).doesNotContain("Khue", "Khu\u00ea", "\tat ");
	}

	@Test
	void whoStopsInTheMiddleOfABodyMakesNoErrorOfOurs(CapturedOutput log) throws IOException {
		try (var socket = new Socket("localhost", port)) {
			socket.getOutputStream()
				.write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Content-Length: 100\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			socket.getInputStream().readAllBytes();
		}
		assertThat(log.getAll()).doesNotContain("Unforeseen error", "\tat ");
	}

	private static HttpResponse<String> send(Visitor visitor, String method, String path, String type, String body,
			String accepted) {
		return visitor.send(method, path, BodyPublishers.ofString(body),
			Map.of("Content-Type", type, "Accept", accepted,
				"X-CSRF-TOKEN", TOKENS.computeIfAbsent(visitor, each -> each.token("/account"))));
	}
}
