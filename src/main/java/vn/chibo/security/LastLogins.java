package vn.chibo.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps when a member was here last: who logs in on a page, however; not each request of a program. */
@Component
class LastLogins {

	private final Accounts accounts;
	private final Credentials credentials;

	LastLogins(Accounts accounts, Credentials credentials) {
		this.accounts = accounts;
		this.credentials = credentials;
	}

	@EventListener
	void on(InteractiveAuthenticationSuccessEvent event) {
		var login = event.getAuthentication().getName();
		if (accounts.isMember(login)) {
			credentials.loggedIn(login);
		}
	}
}
