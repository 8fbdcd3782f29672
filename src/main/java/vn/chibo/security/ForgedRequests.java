package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers requests that may be forged, because they lack the token of a page of this session. Hardly ever they are: the page was
 * opened before the session ended, or the server began anew.
 */
class ForgedRequests implements AccessDeniedHandler {

	private static final RequestMatcher LOGIN = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST,
		"/login");
	private static final RequestMatcher LOGOUT = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST,
		"/logout");

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		if (!(why instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		} else if (LOGIN.matches(request)) {
			LoginOutcome.backToLogin(request, response, "old");
		} else if (SecurityContextHolder.getContext().getAuthentication() != null) {
			refuse(request, response, HttpServletResponse.SC_FORBIDDEN,
				"Trang mở đã lâu hoặc phiên làm việc đã đổi nên việc chưa được ghi "
					+ "nhận; hãy tải lại trang rồi làm lại.");
		} else if (LOGOUT.matches(request)) {
			response.sendRedirect(request.getContextPath() + "/login?out");
		} else {
			refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED,
				"Phiên làm việc đã hết nên việc chưa được ghi nhận; hãy đăng nhập lại rồi làm lại.");
		}
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
			throws IOException {
		request.setAttribute(ErrorPage.SENTENCE, sentence);
		response.sendError(status);
	}
}
