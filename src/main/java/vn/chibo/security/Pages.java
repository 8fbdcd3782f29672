package vn.chibo.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.base.ChiBoProperties;

/** The login page, and the addresses that people know: the front door and the link in a mail. */
@Controller
class Pages {

	private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

	private final ChiBoProperties properties;

	Pages(ChiBoProperties properties) {
		this.properties = properties;
	}

	@GetMapping("/login")
	String login(Model model) {
		model.addAttribute("demo", properties.inDemoMode());
		return "login";
	}

	@GetMapping("/")
	String home() {
		return "redirect:" + TASKLIST;
	}

	/** The fragment of a Tasklist address does not survive a login; this address does. */
	@GetMapping("/task/{id:[0-9a-f-]{1,64}}")
	String task(@PathVariable String id) {
		return "redirect:" + TASKLIST + "?task=" + id;
	}
}
