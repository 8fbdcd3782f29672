package vn.chibo.workflow.rights;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.worklist.Worker;

/**
 * The rights on a task are those of whom it concerns: they see it, take it, work on it and give it back. They are read off the
 * task; the engine would write each down once more, as a row for each task and committee.
 */
class TaskRights {

	private static final Set<Permission> ON_OWN_TASKS = Set.of(Permissions.READ, Permissions.TASK_WORK,
		Permissions.TASK_ASSIGN);
	/** So many ids are faster than a look through all tasks. */
	private static final int FEW = 1_000;

	private final JdbcClient jdbc;

	TaskRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it is a right on a task that concerns the person. */
	boolean give(Person person, PermissionCheck wanted) {
		return wanted.getResource().resourceType() == Resources.TASK.resourceType()
			&& ON_OWN_TASKS.stream().anyMatch(given -> given.getValue() == wanted.getPermission().getValue())
			&& wanted.getResourceId() != null && isOwn(person, wanted.getResourceId());
	}

	private static boolean isOwn(Person person, String taskId) {
		var task = Context.getCommandContext().getDbEntityManager().selectById(TaskEntity.class, taskId);
		return task != null && person.concern(task).isPresent();
	}

	/** Lets the query find nothing but tasks that concern the person. */
	void narrow(TaskQueryImpl query, Person person) {
		var ids = namesWhere(query) ? List.<String>of() : idsOf(person);
		if (ids.isEmpty() || ids.size() > FEW) {
			query.or().taskCandidateUser(person.login()).includeAssignedTasks().endOr();
		} else {
			query.taskIdIn(ids.toArray(String[]::new));
		}
	}

	/** The database begins with the tasks, or the case, that the query itself names. */
	private static boolean namesWhere(TaskQueryImpl query) {
		return query.getTaskId() != null || query.getTaskIdIn() != null || query.getProcessInstanceId() != null
			|| query.getProcessInstanceBusinessKey() != null;
	}

	/** No more than tell whether they are few. */
	private List<String> idsOf(Person person) {
		var worker = new Worker(person.login(), person.groups());
		return jdbc.sql("select distinct TASK_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' "
			+ "and TASK_ID_ is not null and (USER_ID_ = :login or GROUP_ID_ in (:groups)) fetch first :most rows only")
			.param("login", worker.login()).param("groups", worker.groups()).param("most", FEW + 1)
			.query(String.class).list();
	}

	/** Tells the engine that there is nothing to be written. */
	static class Unwritten extends DefaultAuthorizationProvider {

		@Override
		protected AuthorizationEntity[] createOrUpdateAuthorizations(Task task, String groupId, String userId) {
			return new AuthorizationEntity[0];
		}
	}
}
