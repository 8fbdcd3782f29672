package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A cookie that is set over TLS goes back over TLS only. The server sees to its own; Camunda writes the one of its
 * webapps as a bare header, secure always or never.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecureCookies extends OncePerRequestFilter {

	private static final String SECURE = ";Secure";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.isSecure();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			@Override
			public void addHeader(String name, String value) {
				super.addHeader(name, secured(name, value));
			}

			@Override
			public void setHeader(String name, String value) {
				super.setHeader(name, secured(name, value));
			}
		});
	}

	private static String secured(String name, String value) {
		return !HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) || value.replace(" ", "").contains(SECURE) ? value
			: value + SECURE;
	}
}
