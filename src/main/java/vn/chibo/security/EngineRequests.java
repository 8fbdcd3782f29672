package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The requests that the engine answers behind our login, whichever servlet takes them. */
public interface EngineRequests {

	/** Of programs, to the REST API. */
	RequestMatcher restApi();

	/** To anything of the webapps, which guard themselves against forged requests and have a policy of their own. */
	RequestMatcher webapps();

	/** For the files that the webapps are made of: nothing in them is about anybody. */
	RequestMatcher webappFiles();

	/** Of those the fonts and pictures, which are the same under their name for ever. */
	RequestMatcher webappPictures();

	/** Of the scripts of the webapps, which read a status and follow no way to the login. */
	RequestMatcher webappCalls();

	/** The webapps' own logout, whoever sends it. */
	RequestMatcher webappLogout();

	/** Whether a request carries the webapps' protection against forged ones, which would come too late for the logout. */
	RequestMatcher withTokenOfWebapps();

	/** Tells the sender that the token is none of this session; the next page that is asked for brings another one. */
	void renewToken(HttpServletRequest request, HttpServletResponse response);
}
