package vn.chibo.workflow.tasks;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;

/** The open tasks of a case go from one committee to another, back onto its list whoever had taken them. */
@Component
class HandedOverTasks {

	private final TaskService tasks;
	private final RuntimeService runtime;

	HandedOverTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	@EventListener
	void on(CaseFiles.HandedOver handedOver) {
		tasks.createTaskQuery().processInstanceBusinessKey(handedOver.caseNumber())
			.taskCandidateGroup(handedOver.from()).includeAssignedTasks().list().forEach(task -> {
				tasks.setAssignee(task.getId(), null);
				tasks.deleteCandidateGroup(task.getId(), handedOver.from());
				tasks.addCandidateGroup(task.getId(), handedOver.to());
			});
		runtime.createMessageCorrelation(handedOver.message()).processInstanceBusinessKey(handedOver.caseNumber())
			.correlateAllWithResult();
	}
}
