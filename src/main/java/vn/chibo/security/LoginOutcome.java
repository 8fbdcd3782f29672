package vn.chibo.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Where one gets from the login page: where one was going; or, logging in again in front of an open page, nowhere; or,
 * not logged in, back to it with the name that was typed, which stands in no address.
 */
class LoginOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	/** The parameter that says that a page is open behind the login. */
	static final String AGAIN = "again";
	/** The attribute of a session with the name that was typed. */
	static final String NAME = "chibo.login.name";

	private static final int LONGEST_NAME = 100;
	private static final String DONE = "/chibo/logged-in.html";

	LoginOutcome(RequestCache opened) {
		setRequestCache(opened);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		request.getSession().removeAttribute(NAME);
		if (request.getParameter(AGAIN) == null) {
			super.onAuthenticationSuccess(request, response, authentication);
		} else {
			response.sendRedirect(request.getContextPath() + DONE);
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException why) throws IOException {
		backToLogin(request, response, "error");
	}

	/** @param why in the words of the login page */
	static void backToLogin(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
		var name = request.getParameter("username");
		if (name != null && name.length() <= LONGEST_NAME) {
			request.getSession().setAttribute(NAME, name);
		}
		response.sendRedirect(request.getContextPath() + "/login?" + why
			+ (request.getParameter(AGAIN) == null ? "" : "&" + AGAIN));
	}
}
