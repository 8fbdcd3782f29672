package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the webapps send without the token of the session, before Camunda's own filter does, which would end the
 * session with it: whoever has logged in again in front of an open page has a new token to fetch, and nothing to fear.
 */
class StaleTokens extends OncePerRequestFilter {

	private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

	private final EngineRequests engine;

	StaleTokens(EngineRequests engine) {
		this.engine = engine;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (CHANGING_NOTHING.contains(request.getMethod()) || !engine.webapps().matches(request)
			|| engine.withTokenOfWebapps().matches(request)) {
			chain.doFilter(request, response);
		} else {
			engine.renewToken(request, response);
			request.setAttribute(ErrorPage.SENTENCE,
				"Trang mở đã lâu hoặc phiên làm việc đã đổi nên việc chưa được ghi nhận; hãy làm lại lần nữa.");
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}
}
