package vn.chibo.security;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chibo.base.ChiBoProperties;

/** The login page. */
@Controller
class Pages {

	private final ChiBoProperties properties;
	private final LoginLimits limits;
	private final OidcProperties provider;

	Pages(ChiBoProperties properties, LoginLimits limits, OidcProperties provider) {
		this.properties = properties;
		this.limits = limits;
		this.provider = provider;
	}

	@GetMapping("/login")
	String login(Model model, HttpSession session) {
		model.addAttribute("name", session.getAttribute(LoginOutcome.NAME));
		session.removeAttribute(LoginOutcome.NAME);
		model.addAttribute("provider", provider.isOn() ? provider.name() : null);
		model.addAttribute("local", provider.hasLocalLogin());
		model.addAttribute("demo", properties.inDemoMode());
		model.addAttribute("lockedMinutes", limits.within().toMinutes());
		return "login";
	}
}
