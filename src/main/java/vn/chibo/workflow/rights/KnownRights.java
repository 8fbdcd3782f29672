package vn.chibo.workflow.rights;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Asks the database for no right that everybody has, and never for all groups that have any. */
class KnownRights extends AuthorizationManager {

	/** The engine would read the rows of all tasks to leave out groups that have none, once a command. */
	@Override
	public List<String> filterAuthenticatedGroupIds(List<String> groups) {
		return groups == null ? List.of() : groups;
	}

	@Override
	public boolean isAuthorized(String login, List<String> groups, PermissionCheck wanted) {
		return isEverybodys(wanted) || super.isAuthorized(login, groups, wanted);
	}

	@Override
	public boolean isAuthorized(String login, List<String> groups, CompositePermissionCheck wanted) {
		return isEverybodys(wanted) || super.isAuthorized(login, groups, wanted);
	}

	private static boolean isEverybodys(CompositePermissionCheck wanted) {
		var single = wanted.getAtomicChecks().stream().map(KnownRights::isEverybodys);
		var composed = wanted.getCompositeChecks().stream().map(KnownRights::isEverybodys);
		var all = Stream.concat(single, composed).toList();
		return wanted.isDisjunctive() ? all.contains(true) : !all.isEmpty() && !all.contains(false);
	}

	private static boolean isEverybodys(PermissionCheck wanted) {
		return StandingRights.everybodyMay(wanted.getPermission(), wanted.getResource());
	}

	/** One a command, as the engine has its own. */
	static class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return AuthorizationManager.class;
		}

		@Override
		public Session openSession() {
			return new KnownRights();
		}
	}
}
