package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The server listens before the register, the rights and the models are in place. Until they are, everybody is asked to
 * come again: otherwise a right password would be called wrong, and counted as a failed login.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedUntilReady extends OncePerRequestFilter {

	private static final String A_FEW_SECONDS = "10";

	private final ApplicationAvailability availability;

	ClosedUntilReady(ApplicationAvailability availability) {
		this.availability = availability;
	}

	/** The style of the page that says so, and the probe of a load balancer. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/chibo/") || request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			chain.doFilter(request, response);
		} else {
			response.setHeader(HttpHeaders.RETRY_AFTER, A_FEW_SECONDS);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}
}
