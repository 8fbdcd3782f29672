package vn.chibo.security;

import java.security.Principal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages say for whom they were made: what is typed into one counts for nobody else who logs in in front of it. */
@ControllerAdvice
class WhoIsLoggedIn {

	@ModelAttribute("loggedIn")
	String login(Principal person) {
		return person == null ? "" : person.getName();
	}
}
