package vn.chibo.workflow.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.chibo.security.EngineRequests;

/** By paths of the whole application: Camunda's servlets are not Spring's. */
@Component
class RequestsToEngine implements EngineRequests {

	/** Camunda's names. */
	private static final String TOKEN = "X-XSRF-TOKEN";
	private static final String TOKEN_OF_SESSION = "CAMUNDA_CSRF_TOKEN";

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	@Override
	public RequestMatcher restApi() {
		return below(EnginePaths.REST_API);
	}

	@Override
	public RequestMatcher webapps() {
		return below(EnginePaths.WEBAPPS);
	}

	@Override
	public RequestMatcher webappFiles() {
		return new OrRequestMatcher(below(EnginePaths.LIBRARIES), below(EnginePaths.WEBAPP_FILES),
			below(EnginePaths.PICTURES), PATHS.matcher(EnginePaths.FILES_OF_PLUGINS));
	}

	@Override
	public RequestMatcher webappPictures() {
		return below(EnginePaths.PICTURES);
	}

	@Override
	public RequestMatcher webappCalls() {
		return below(EnginePaths.WEBAPP_CALLS);
	}

	@Override
	public RequestMatcher webappLogout() {
		return PATHS.matcher(HttpMethod.POST, EnginePaths.WEBAPP_CALLS + "/admin/auth/user/{engine}/logout");
	}

	@Override
	public RequestMatcher withTokenOfWebapps() {
		return RequestsToEngine::hasToken;
	}

	@Override
	public void renewToken(HttpServletRequest request, HttpServletResponse response) {
		request.getSession().removeAttribute(TOKEN_OF_SESSION);
		response.setHeader(TOKEN, "Required");
	}

	private static boolean hasToken(HttpServletRequest request) {
		var session = request.getSession(false);
		var sent = request.getHeader(TOKEN);
		return sent != null && session != null && sent.equals(session.getAttribute(TOKEN_OF_SESSION));
	}

	private static RequestMatcher below(String path) {
		return PATHS.matcher(path + "/**");
	}
}
