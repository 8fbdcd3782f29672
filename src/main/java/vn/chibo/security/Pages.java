package vn.chibo.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chibo.base.ChiBoProperties;

/** The login page. */
@Controller
class Pages {

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
}
