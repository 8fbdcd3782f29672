package vn.chibo.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People who open our pages and submit their forms. */
public class PageVisitor {

	private final MockMvc pages;
	private final UnaryOperator<String> logins;

	public PageVisitor(WebApplicationContext application, Province province) {
		this(application, province::login);
	}

	/** @param logins who a word means */
	public PageVisitor(WebApplicationContext application, UnaryOperator<String> logins) {
		this.pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		this.logins = logins;
	}

	public MockHttpServletResponse opens(String person, String path) {
		return performs(person, get(path));
	}

	public MockHttpServletResponse submits(String person, String path, Map<String, String> fields) {
		return performs(person, withFields(path, fields).with(csrf()));
	}

	/** The page to which a submitted form leads, in the same session. */
	public String followed(String person, String path, Map<String, String> fields) {
		var session = new MockHttpSession();
		var answer = performs(person, withFields(path, fields).with(csrf()).session(session));
		return text(performs(person, get(URI.create(answer.getRedirectedUrl())).session(session)));
	}

	/** The page to which an address leads, in the same session. */
	public String led(String person, String path) {
		var session = new MockHttpSession();
		var answer = performs(person, get(path).session(session));
		return text(performs(person, get(URI.create(answer.getRedirectedUrl())).session(session)));
	}

	/** As pages do that save themselves while one types. */
	public MockHttpServletResponse saves(String person, String path, String json) {
		return performs(person, post(path).with(csrf()).contentType(MediaType.APPLICATION_JSON)
			.content(json.getBytes(StandardCharsets.UTF_8)));
	}

	public MockHttpServletResponse submitsWithoutToken(String person, String path, Map<String, String> fields) {
		return performs(person, withFields(path, fields));
	}

	/** What a page has of its own, without what stands around all of them. */
	public String main(String person, String path) {
		var body = body(person, path);
		return body.substring(body.indexOf("<main"));
	}

	public String body(String person, String path) {
		return text(opens(person, path));
	}

	public int status(String person, String path) {
		return opens(person, path).getStatus();
	}

	public static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static MockHttpServletRequestBuilder withFields(String path, Map<String, String> fields) {
		var request = post(path);
		fields.forEach(request::param);
		return request;
	}

	private MockHttpServletResponse performs(String person, MockHttpServletRequestBuilder request) {
		try {
			return pages.perform(request.with(user(logins.apply(person)))).andReturn().getResponse();
		} catch (Exception failed) {
			throw new AssertionError("the page fails", failed);
		}
	}
}
