package vn.chibo.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, sends the token of a form along, follows no redirect. Each comes from an
 * address of its own, as if through a proxy, so that tests do not lock one another out.
 */
public class Visitor {

	public static final String ADMINISTRATOR = "quantri";
	public static final String ADMINISTRATOR_PASSWORD = "quan-tri-thu";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final AtomicInteger VISITORS = new AtomicInteger();

	private final CookieManager cookies = new CookieManager();
	private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
	private final String address;
	private final Map<String, String> sentByProxy = new HashMap<>();

	public Visitor(int port) {
		address = "http://localhost:" + port;
		int number = VISITORS.incrementAndGet();
		from("198.18.%d.%d".formatted(number / 256, number % 256));
	}

	public Visitor from(String ownAddress) {
		sentByProxy.put("X-Forwarded-For", ownAddress);
		return this;
	}

	/** Speaks TLS with the proxy, which says so. */
	public Visitor overTls() {
		sentByProxy.put("X-Forwarded-Proto", "https");
		return this;
	}

	public static Visitor administrator(int port) {
		return new Visitor(port).login(ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
	}

	/** Logs in, or fails the test. */
	public Visitor login(String login, String password) {
		var answer = triesToLogIn(login, password);
		if (answer.statusCode() != 302 || whereTo(answer).startsWith("/login")) {
			throw new AssertionError(login + " cannot log in: " + answer.statusCode() + " " + whereTo(answer));
		}
		return this;
	}

	public HttpResponse<String> triesToLogIn(String login, String password) {
		return submit("/login", "/login", Map.of("username", login, "password", password));
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
	}

	/** Opens a page and submits a form to an address with the page's token. */
	public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
		var all = new HashMap<>(fields);
		all.put("_csrf", token(page));
		return post(path, all);
	}

	/** Posts a form as it stands, without the token of a page; Camunda's own goes along once there is one. */
	public HttpResponse<String> post(String path, Map<String, String> fields) {
		return send("POST", path, BodyPublishers.ofString(fields.entrySet().stream()
			.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"))), Map.of("Content-Type", "application/x-www-form-urlencoded",
				"X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
	}

	public HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body,
			Map<String, String> headers) {
		var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body)
			.header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
		sentByProxy.forEach(request::header);
		headers.forEach(request::setHeader);
		try {
			var answer = client.send(request.build(), BodyHandlers.ofString());
			// between the proxy and the server there is no TLS
			cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
			return answer;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	public String token(String page) {
		var token = TOKEN.matcher(get(page).body());
		return token.find() ? token.group(1) : "";
	}

	public String session() {
		return cookie("JSESSIONID");
	}

	/** The value of a cookie; empty when there is none. */
	public String cookie(String name) {
		return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
			.map(HttpCookie::getValue).findFirst().orElse("");
	}

	/** The path that an answer leads to; empty when it leads nowhere. */
	public String whereTo(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").replace(address, "").replace("https://localhost", "");
	}

	public static Map<String, String> basic(String login, String password) {
		return Map.of("Authorization", "Basic " + Base64.getEncoder()
			.encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}
}
