package vn.chibo.workflow.rights;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Asks the rows of rights for none that everybody has, none that comes with a task, and never for all groups that have any. */
class KnownRights extends AuthorizationManager {

	private final TaskRights tasks;

	private KnownRights(TaskRights tasks) {
		this.tasks = tasks;
	}

	/** The engine would read the rows of all groups to leave out those that have none, once a command. */
	@Override
	public List<String> filterAuthenticatedGroupIds(List<String> groups) {
		return groups == null ? List.of() : groups;
	}

	@Override
	public boolean isAuthorized(String login, List<String> groups, PermissionCheck wanted) {
		return isKnown(wanted, new Person(login, filterAuthenticatedGroupIds(groups)))
			|| super.isAuthorized(login, groups, wanted);
	}

	@Override
	public boolean isAuthorized(String login, List<String> groups, CompositePermissionCheck wanted) {
		var person = new Person(login, filterAuthenticatedGroupIds(groups));
		return isKnown(wanted, single -> isKnown(single, person)) || super.isAuthorized(login, groups, wanted);
	}

	private static boolean isKnown(CompositePermissionCheck wanted, Predicate<PermissionCheck> isKnown) {
		var single = wanted.getAtomicChecks().stream().map(isKnown::test);
		var composed = wanted.getCompositeChecks().stream().map(each -> isKnown(each, isKnown));
		var all = Stream.concat(single, composed).toList();
		return wanted.isDisjunctive() ? all.contains(true) : !all.isEmpty() && !all.contains(false);
	}

	private boolean isKnown(PermissionCheck wanted, Person person) {
		return StandingRights.everybodyMay(wanted.getPermission(), wanted.getResource())
			|| tasks.give(person, wanted);
	}

	@Override
	public void configureTaskQuery(TaskQueryImpl query) {
		super.configureTaskQuery(query);
		if (query.getAuthCheck().isAuthorizationCheckEnabled() && !isCamundaAdmin(getCurrentAuthentication())) {
			query.getAuthCheck().setAuthorizationCheckEnabled(false);
			tasks.narrow(query, Person.of(getCommandContext()));
		}
	}

	@Override
	public void deleteAuthorizationsByResourceId(Resource resource, String id) {
		if (resource != Resources.TASK) {
			super.deleteAuthorizationsByResourceId(resource, id);
		}
	}

	/** One a command, as the engine has its own. */
	record Factory(TaskRights tasks) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return AuthorizationManager.class;
		}

		@Override
		public Session openSession() {
			return new KnownRights(tasks);
		}
	}
}
