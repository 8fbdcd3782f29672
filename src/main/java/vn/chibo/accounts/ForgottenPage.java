package vn.chibo.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Before the login: who has forgotten the password asks for a link. The answer is the same whoever is meant. */
@Controller
class ForgottenPage {

	private static final String ADDRESS = "/forgotten";
	private static final int LONGEST = 200;

	private final ForgottenPasswords passwords;

	ForgottenPage(ForgottenPasswords passwords) {
		this.passwords = passwords;
	}

	@GetMapping(ADDRESS)
	String show() {
		return "forgotten";
	}

	@PostMapping(ADDRESS)
	String ask(@RequestParam(defaultValue = "") String who, HttpServletRequest request) {
		if (who.isBlank() || who.length() > LONGEST) {
			return "redirect:" + ADDRESS;
		}
		passwords.ask(who, request.getRemoteAddr());
		return "redirect:" + ADDRESS + "?asked";
	}
}
