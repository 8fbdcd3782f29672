package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Redirects name no host: whatever host somebody asked by, they lead on within this server and nowhere else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RedirectsWithinTheServer extends OncePerRequestFilter {

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

	private static String withoutHost(String location) {
		var address = URI.create(location);
		return address.getRawAuthority() == null ? location : UriComponentsBuilder.newInstance()
			.path(address.getRawPath().isEmpty() ? "/" : address.getRawPath()).query(address.getRawQuery())
			.fragment(address.getRawFragment()).build(true).toUriString();
	}
}
