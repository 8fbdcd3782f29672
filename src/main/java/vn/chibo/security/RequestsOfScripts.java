package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells what somebody opens from what a page asks for in the background: to that nobody wants to be led after the login. */
final class RequestsOfScripts {

	private static final String DRAFTS = "/drafts/";

	private RequestsOfScripts() {
	}

	/** By what browsers say themselves where they say it, which is over TLS, and by what our scripts say. */
	static RequestMatcher all() {
		return request -> request.getRequestURI().startsWith(request.getContextPath() + DRAFTS)
			|| "empty".equals(request.getHeader("Sec-Fetch-Dest")) || request.getHeader("X-Requested-With") != null;
	}

	/** The pages that somebody may be led back to. */
	static RequestMatcher noneButPages() {
		var scripts = all();
		return request -> isPage(request) && !scripts.matches(request);
	}

	private static boolean isPage(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod())
			&& OneSentence.asksForPage(request)
			&& !"iframe".equals(request.getHeader("Sec-Fetch-Dest"));
	}
}
