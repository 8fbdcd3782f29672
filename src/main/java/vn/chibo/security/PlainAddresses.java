package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses with detours ({@code ..}, {@code //}, {@code ;}) before anything else takes them apart. Spring
 * Security's firewall would as well, but comes after a filter that fails on them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainAddresses extends OncePerRequestFilter {

	private final HttpFirewall firewall = new StrictHttpFirewall();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().equals("/error")) {
			// a page for answers, not an address
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		} else if (isPlain(request)) {
			chain.doFilter(request, response);
		} else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private boolean isPlain(HttpServletRequest request) {
		try {
			firewall.getFirewalledRequest(request);
			return true;
		} catch (RequestRejectedException detour) {
			return false;
		}
	}
}
