package vn.chibo.workflow.rights;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;

/** Knows without asking the database who may open which webapp. */
class WebappDoors extends AuthorizationServiceImpl {

	@Override
	public boolean isUserAuthorized(String login, List<String> groups, Permission permission, Resource resource,
			String id) {
		return resource == Resources.APPLICATION && permission == Permissions.ACCESS && groups != null
			? StandingRights.mayOpen(id, groups) : super.isUserAuthorized(login, groups, permission, resource, id);
	}
}
