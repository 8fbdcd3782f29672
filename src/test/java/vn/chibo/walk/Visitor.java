package vn.chibo.walk;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody with a login and a way to the engine's REST API: by HTTP Basic, or in a session of the webapps. */
class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();
	private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
	private final Map<String, String> headers = new TreeMap<>();
	private final String login;
	private final String address;
	private final String door;

	private Visitor(String login, String address, String door) {
		this.login = login;
		this.address = address;
		this.door = door;
	}

	static Visitor atRestApi(String address, String login, String password) {
		var visitor = new Visitor(login, address, "/engine-rest");
		visitor.headers.put("Authorization", "Basic " + Base64.getEncoder()
			.encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
		return visitor;
	}

	static Visitor inWebapps(String address, String login, String password) {
		var visitor = new Visitor(login, address, "/camunda/api/engine/engine/default");
		var page = TOKEN.matcher(visitor.send("GET", "/login", null, null).body());
		if (!page.find()) {
			throw new IllegalStateException("the login page has no token");
		}
		visitor.send("POST", "/login", "application/x-www-form-urlencoded", "username=" + login + "&password="
			+ URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf=" + page.group(1));
		visitor.send("GET", "/camunda/app/tasklist/default/", null, null);
		visitor.cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue).forEach(token -> visitor.headers.put("X-XSRF-TOKEN", token));
		return visitor;
	}

	String login() {
		return login;
	}

	String door() {
		return door;
	}

	HttpResponse<String> call(String method, String path, String type, String body) {
		return send(method, door + path, type, body);
	}

	/** Calls something else of the webapps than the engine's API. */
	HttpResponse<String> send(String method, String path, String type, String body) {
		var request = HttpRequest.newBuilder(URI.create(address + path)).method(method,
			body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		headers.forEach(request::header);
		if (type != null) {
			request.header("Content-Type", type);
		}
		try {
			return http.send(request.build(), BodyHandlers.ofString());
		} catch (IOException unreachable) {
			throw new UncheckedIOException(unreachable);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}
}
