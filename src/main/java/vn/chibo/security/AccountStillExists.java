package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody whose login is gone from the register, or closed, at the next request. */
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
			&& !accounts.exists(authentication.getName())) {
			new SecurityContextLogoutHandler().logout(request, response, authentication);
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getServletPath().startsWith("/chibo/") || filesOfWebapps.matches(request);
	}
}
