package vn.chibo.rulebook;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the rules, as somebody opens them and sends their forms. */
public class RulePages {

	private static final Pattern FIGURE = Pattern
		.compile("name=\"(figure\\.[^\"]+)\"[^>]*value=\"(-?\\d+)\"");

	private final MockMvc pages;
	private String another;

	public RulePages(WebApplicationContext application) {
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
	}

	public ResultActions opens(String login, String address) throws Exception {
		return pages.perform(get(address).with(user(login).roles(role(login))));
	}

	public String text(String login, String address) throws Exception {
		return opens(login, address).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	public ResultActions sends(String login, String address, Map<String, String> fields) throws Exception {
		var request = post(address).with(user(login).roles(role(login))).with(csrf());
		fields.forEach(request::param);
		return pages.perform(request);
	}

	/** @return the address of the proposal */
	public String proposes(String login, String rule, Map<String, String> fields) throws Exception {
		return sends(login, rule, fields).andReturn().getResponse().getRedirectedUrl();
	}

	/** The same, after the one before was declined: one proposal of a row waits at a time. */
	public String proposesAnother(String login, String rule, Map<String, String> fields) throws Exception {
		if (another != null) {
			sends(login, another + "/decline", Map.of());
		}
		another = proposes(login, rule, fields);
		return another;
	}

	/** The fields of the figures as the page of a rule offers them. */
	public Map<String, String> figures(String login, String rule) throws Exception {
		return FIGURE.matcher(text(login, rule)).results()
			.collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
	}

	private static String role(String login) {
		return login.equals("quantri") ? "ADMINISTRATOR" : "MEMBER";
	}
}
