package vn.chibo.workflow.rights;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.chibo.base.StartTurn;

/**
 * The few rights that everybody has: to open Tasklist and to start a procedure by its form; departments open Cockpit,
 * the administrator runs the engine. Rights on a task come with
 * the task, rights on an instance with the case. Rows are added when missing, never changed.
 */
@Component
class StandingRights implements ApplicationRunner {

	/** The group of everybody who works in an organisation department. */
	static final String DEPARTMENTS = "organisationDepartments";

	private final AuthorizationService authorizations;
	private final StartTurn turn;

	StandingRights(AuthorizationService authorizations, StartTurn turn) {
		this.authorizations = authorizations;
		this.turn = turn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		turn.take(this::addWhatIsMissing);
	}

	private void addWhatIsMissing() {
		everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		everybody(Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.CREATE_INSTANCE);
		everybody(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		everybody(Resources.FILTER, Authorization.ANY, Permissions.READ);
		group(DEPARTMENTS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		group(DEPARTMENTS, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
		for (var resource : Resources.values()) {
			group(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	private void everybody(Resource resource, String id, Permission... permissions) {
		if (authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.resourceType(resource).resourceId(id).count() == 0) {
			save(authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL), resource, id, permissions);
		}
	}

	private void group(String group, Resource resource, String id, Permission... permissions) {
		if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(id)
			.count() == 0) {
			var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setGroupId(group);
			save(grant, resource, id, permissions);
		}
	}

	private void save(Authorization right, Resource resource, String id, Permission... permissions) {
		right.setResource(resource);
		right.setResourceId(id);
		Arrays.stream(permissions).forEach(right::addPermission);
		authorizations.saveAuthorization(right);
	}
}
