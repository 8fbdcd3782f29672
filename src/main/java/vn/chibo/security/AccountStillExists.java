package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody whose login is gone from the register, or closed, or has another password now, at the next request. */
@Component
class AccountStillExists extends OncePerRequestFilter {

	private final Accounts accounts;
	private final RequestMatcher filesOfWebapps;

	AccountStillExists(Accounts accounts, EngineRequests engine) {
		this.accounts = accounts;
		filesOfWebapps = engine.webappFiles();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)
			&& !isStill(authentication)) {
			new SecurityContextLogoutHandler().logout(request, response, authentication);
		}
		chain.doFilter(request, response);
	}

	/** Whoever comes by a provider has used no password; another one ends that session all the same. */
	@EventListener
	void on(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication() instanceof AbstractAuthenticationToken person
			&& !(person.getDetails() instanceof PasswordThen)) {
			person.setDetails(accounts.passwordOf(person.getName()));
		}
	}

	private boolean isStill(Authentication person) {
		return accounts.exists(person.getName())
			&& (!(person.getDetails() instanceof PasswordThen then)
				|| then.equals(accounts.passwordOf(person.getName())));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getServletPath().startsWith("/chibo/") || filesOfWebapps.matches(request);
	}
}
