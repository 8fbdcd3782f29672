package vn.chibo.workflow.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.StartTurn;

/**
 * The few rights that everybody has: to open Tasklist and to start a procedure by its form; departments open Cockpit,
 * the administrator runs the engine. Rights on a task come with
 * the task, see {@link TaskRights}, rights on an instance with the case. Rows are added when missing, never changed.
 */
@Component
class StandingRights implements ApplicationRunner {

	/** The group of everybody who works in an organisation department. */
	static final String DEPARTMENTS = "organisationDepartments";

	/** Of whatever there is of it. */
	private static final Map<Resource, Set<Permission>> OF_EVERYBODY = Map.of(Resources.PROCESS_DEFINITION,
		Set.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE),
		Resources.PROCESS_INSTANCE, Set.of(Permissions.CREATE), Resources.FILTER, Set.of(Permissions.READ));
	private static final String TASKLIST = "tasklist";
	private static final String COCKPIT = "cockpit";

	private final AuthorizationService authorizations;
	private final JdbcClient jdbc;
	private final StartTurn turn;

	StandingRights(AuthorizationService authorizations, JdbcClient jdbc, StartTurn turn) {
		this.authorizations = authorizations;
		this.jdbc = jdbc;
		this.turn = turn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		turn.take(() -> {
			addWhatIsMissing();
			dropWhatTasksSay();
		});
	}

	/** What the rows say that everybody has; nobody else writes such rows. */
	static boolean everybodyMay(Permission permission, Resource resource) {
		return OF_EVERYBODY.entrySet().stream().filter(of -> of.getKey().resourceType() == resource.resourceType())
			.flatMap(of -> of.getValue().stream()).anyMatch(held -> held.getValue() == permission.getValue());
	}

	/** What the rows say of webapps. */
	static boolean mayOpen(String webapp, List<String> groups) {
		return groups.contains(Groups.CAMUNDA_ADMIN) || TASKLIST.equals(webapp)
			|| COCKPIT.equals(webapp) && groups.contains(DEPARTMENTS);
	}

	private void addWhatIsMissing() {
		everybody(Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
		OF_EVERYBODY.forEach((resource, permissions) -> everybody(resource, Authorization.ANY,
			permissions.toArray(Permission[]::new)));
		group(DEPARTMENTS, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
		group(DEPARTMENTS, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
		for (var resource : Resources.values()) {
			group(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	/** Earlier versions wrote a row for each task and committee; {@link TaskRights} reads none of them. */
	private void dropWhatTasksSay() {
		jdbc.sql("delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = :task and RESOURCE_ID_ <> :any")
			.param("task", Resources.TASK.resourceType()).param("any", Authorization.ANY).update();
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
