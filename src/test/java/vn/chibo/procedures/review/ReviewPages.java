package vn.chibo.procedures.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People who open the pages of the review, submit their forms, and have sheets saved as they type. */
class ReviewPages {

	private final MockMvc pages;

	ReviewPages(WebApplicationContext application) {
		this.pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
	}

	MockHttpServletResponse opens(String login, String path) {
		return performs(login, get(path));
	}

	String body(String login, String path) {
		return text(opens(login, path));
	}

	int status(String login, String path) {
		return opens(login, path).getStatus();
	}

	MockHttpServletResponse submits(String login, String path, Map<String, String> fields) {
		var request = post(path).with(csrf());
		fields.forEach(request::param);
		return performs(login, request);
	}

	MockHttpServletResponse saves(String login, String path, String json) {
		return performs(login, post(path).with(csrf()).contentType(MediaType.APPLICATION_JSON)
			.content(json.getBytes(StandardCharsets.UTF_8)));
	}

	static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse performs(String login, MockHttpServletRequestBuilder request) {
		try {
			return pages.perform(request.with(user(login))).andReturn().getResponse();
		} catch (Exception failed) {
			throw new AssertionError("the page fails", failed);
		}
	}
}
