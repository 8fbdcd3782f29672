package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Redirects name no host: whatever host somebody asked by, they lead on within this server and nowhere else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RedirectsWithinTheServer extends OncePerRequestFilter {

	/** And all slashes after it, of which browsers would make another one; the rest may be anything that was asked for. */
	private static final Pattern HOST = Pattern.compile("(?:https?:[/\\\\]*|[/\\\\]{2,})[^/?#\\\\]*[/\\\\]*",
		Pattern.CASE_INSENSITIVE);

	private final OidcProperties provider;

	RedirectsWithinTheServer(OidcProperties provider) {
		this.provider = provider;
	}

	/** To a provider of logins one is led away. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return provider.isOn() && request.getRequestURI().equals(request.getContextPath() + OidcProperties.BEGIN);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void sendRedirect(String location) throws IOException {
				super.sendRedirect(withoutHost(location));
			}
		});
	}

	static String withoutHost(String location) {
		var host = HOST.matcher(location);
		return host.lookingAt() ? "/" + location.substring(host.end()) : location;
	}
}
