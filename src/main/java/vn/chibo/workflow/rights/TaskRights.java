package vn.chibo.workflow.rights;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** The rights that come with a task: those whom it concerns may see it, take it, work on it and give it back. */
class TaskRights extends DefaultAuthorizationProvider {

	@Override
	protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
		return new Permission[] {Permissions.READ, Permissions.TASK_WORK, Permissions.TASK_ASSIGN};
	}

	/** Nobody has rights yet on a task that is only being made, and the database need not be asked. */
	@Override
	protected AuthorizationEntity getGrantAuthorization(String taskId, String userId, String groupId,
			Resource resource) {
		var task = Context.getCommandContext().getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
		return task != null && task.getRevision() == 0 ? null
			: super.getGrantAuthorization(taskId, userId, groupId, resource);
	}

	/** Who takes a task has the rights on it already. */
	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		return null;
	}
}
