package vn.chibo.workflow.rights;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chibo.workflow.webapps.EnginePaths;

/**
 * What Cockpit and Admin ask the server is answered to those who may open them; Camunda guards their pages only.
 */
@Component
class WebappsForTheirUsers extends OncePerRequestFilter {

	private static final Pattern GUARDED = Pattern.compile(EnginePaths.WEBAPP_CALLS + "/(cockpit|admin)/plugin(/.*)?");

	private final AuthorizationService authorizations;
	private final IdentityService identity;

	WebappsForTheirUsers(@Lazy AuthorizationService authorizations, @Lazy IdentityService identity) {
		this.authorizations = authorizations;
		this.identity = identity;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !guarded(request).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var webapp = guarded(request);
		if (webapp.matches() && mayOpen(webapp.group(1), request.getRemoteUser())) {
			chain.doFilter(request, response);
		} else {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private boolean mayOpen(String webapp, String login) {
		var groups = identity.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
		return authorizations.isUserAuthorized(login, groups, Permissions.ACCESS, Resources.APPLICATION, webapp);
	}

	private static Matcher guarded(HttpServletRequest request) {
		return GUARDED.matcher(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
	}
}
