package vn.chibo.workflow.tasks;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;

/**
 * The open tasks of a case go from one committee to another, back onto its list whoever had taken them. With the task
 * goes the right to see it, which the engine leaves behind with a candidate that is taken off.
 */
@Component
class HandedOverTasks {

	private final TaskService tasks;
	private final RuntimeService runtime;
	private final AuthorizationService authorizations;

	HandedOverTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy AuthorizationService authorizations) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.authorizations = authorizations;
	}

	@EventListener
	void on(CaseFiles.HandedOver handedOver) {
		tasks.createTaskQuery().processInstanceBusinessKey(handedOver.caseNumber())
			.taskCandidateGroup(handedOver.from()).includeAssignedTasks().list().forEach(task -> {
				tasks.setAssignee(task.getId(), null);
				tasks.deleteCandidateGroup(task.getId(), handedOver.from());
				authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task.getId())
					.groupIdIn(handedOver.from()).list()
					.forEach(right -> authorizations.deleteAuthorization(right.getId()));
				tasks.addCandidateGroup(task.getId(), handedOver.to());
			});
		runtime.createMessageCorrelation(handedOver.message()).processInstanceBusinessKey(handedOver.caseNumber())
			.correlateAllWithResult();
	}
}
