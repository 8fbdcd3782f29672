package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.tasks.PassedTask;

/** An open task with its form. */
record FormTask(TaskEntity task) {

	/** @throws Refusal when it is not open any more */
	static FormTask find(CommandContext context, String taskId) {
		return ifOpen(context, taskId).orElseThrow(() -> new PassedTask(taskId));
	}

	static Optional<FormTask> ifOpen(CommandContext context, String taskId) {
		var task = context.getTaskManager().findTaskById(taskId);
		if (task == null) {
			return Optional.empty();
		}
		// with all that runs in the instance in one statement; asked by the task for its place, the engine takes two
		var running = context.getExecutionManager().findExecutionsByProcessInstanceId(task.getProcessInstanceId());
		running.stream().filter(ExecutionEntity::isProcessInstanceExecution)
			.forEach(instance -> instance.restoreProcessInstance(running, null, null, null, null, null, null));
		return Optional.of(new FormTask(task));
	}

	/** Whether nobody else has taken it. */
	boolean isFreeFor(String login) {
		return task.getAssignee() == null || login.equals(task.getAssignee());
	}

	/** @throws Refusal when somebody else, or nobody, has taken it */
	FormTask takenBy(String login) {
		if (!login.equals(task.getAssignee())) {
			throw task.getAssignee() == null ? new Refusal("Hãy bấm nhận nhiệm vụ trước khi gửi.")
				: new PassedTask(task.getId(), "Nhiệm vụ này đang do người khác nhận; hãy tải lại danh sách nhiệm vụ.");
		}
		return this;
	}

	FormSchema schema(CommandContext context, Schemas schemas) {
		return schemas.get(context, StartForms.process(task.getProcessDefinitionId()).getDeploymentId(),
			definition().getCamundaFormDefinitionKey().getExpressionText());
	}

	/** Whether the model gives it to a person by name, for whom a committee may write. */
	boolean isOnesOwn() {
		return !definition().getCandidateUserIdExpressions().isEmpty();
	}

	/** Asked by the task for it, the engine reads the process once more. */
	private TaskDefinition definition() {
		return StartForms.process(task.getProcessDefinitionId()).getTaskDefinitions().get(task.getTaskDefinitionKey());
	}

	String caseNumber() {
		return task.getExecution().getProcessBusinessKey();
	}
}
