package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chibo.base.Edition;

/**
 * A file asked for by its edition is kept for good by the browser; pages name their files so. What is asked for without is
 * not kept, as everything else.
 */
@Component
class KeptForGood extends OncePerRequestFilter {

	private static final String FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).immutable().getHeaderValue();
	private static final Pattern OUR_FILES = Pattern.compile("/(?:(?:chibo|bpmn-js|guide/pictures)/.+|favicon\\.ico)");
	private static final Pattern FILE = Pattern.compile(".+\\.(?:js|css|json|svg|ico|woff2?|png)");

	private final Edition edition;
	private final EngineRequests engine;

	KeptForGood(Edition edition, EngineRequests engine) {
		this.edition = edition;
		this.engine = engine;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new Answer(response, isForGood(request)));
	}

	private boolean isForGood(HttpServletRequest request) {
		return request.getMethod().equals("GET") && FILE.matcher(request.getRequestURI()).matches()
			&& (engine.webappPictures().matches(request)
				|| edition.value().equals(request.getParameter(Edition.PARAMETER))
					&& (OUR_FILES.matcher(request.getServletPath()).matches()
						|| engine.webappFiles().matches(request)));
	}

	/** Error pages have files, too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private class Answer extends HttpServletResponseWrapper {

		private final boolean forGood;

		Answer(HttpServletResponse response, boolean forGood) {
			super(response);
			this.forGood = forGood;
			if (forGood) {
				super.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
			}
		}

		@Override
		public void setHeader(String name, String value) {
			if (!forGood || !HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
				super.setHeader(name, value);
			}
		}

		/** It is the same for whoever asks from wherever; otherwise a browser would ask again for what it has. */
		@Override
		public void addHeader(String name, String value) {
			if (!forGood || !HttpHeaders.VARY.equalsIgnoreCase(name)) {
				super.addHeader(name, value);
			}
		}

		@Override
		public void sendError(int status) throws IOException {
			refuse();
			super.sendError(status);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			refuse();
			super.sendError(status, message);
		}

		private void refuse() {
			if (forGood) {
				super.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			}
		}

		@Override
		public String encodeURL(String url) {
			return OUR_FILES.matcher(url).matches() ? super.encodeURL(edition.of(url)) : super.encodeURL(url);
		}
	}
}
