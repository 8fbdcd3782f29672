package vn.chibo.workflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells the engine's REST API and webapps who has logged in at the application. */
public class LoggedInPerson implements AuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		var principal = request.getUserPrincipal();
		if (principal == null
			|| engine.getIdentityService().createUserQuery().userId(principal.getName()).count() == 0) {
			return AuthenticationResult.unsuccessful();
		}
		return AuthenticationResult.successful(principal.getName());
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// the security chain in front has answered already
	}
}
