package vn.chibo.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.base.ChiBoProperties;

/** The login page, and the address of a task that people know from mails and lists. */
@Controller
class Pages {

	private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

	private final ChiBoProperties properties;
	private final LoginLimits limits;

	Pages(ChiBoProperties properties, LoginLimits limits) {
		this.properties = properties;
		this.limits = limits;
	}

	@GetMapping("/login")
	String login(Model model) {
		model.addAttribute("demo", properties.inDemoMode());
		model.addAttribute("lockedMinutes", limits.within().toMinutes());
		return "login";
	}

	/** The fragment of a Tasklist address does not survive a login; this address does. */
	@GetMapping("/task/{id:[0-9a-f-]{1,64}}")
	String task(@PathVariable String id) {
		return "redirect:" + TASKLIST + "?task=" + id;
	}
}
