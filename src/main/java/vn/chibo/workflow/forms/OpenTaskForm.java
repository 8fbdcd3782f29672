package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.rights.PersonalCommand;
import vn.chibo.workflow.tasks.Person;

/**
 * Opens the form of a task for the person who is logged in. Only those whom the task concerns may: the right to
 * administer tasks is not a right to read papers.
 */
class OpenTaskForm implements PersonalCommand<OpenedForm> {

	private final String taskId;
	private final boolean toSubmit;
	private final Schemas schemas;

	OpenTaskForm(String taskId, boolean toSubmit, Schemas schemas) {
		this.taskId = taskId;
		this.toSubmit = toSubmit;
		this.schemas = schemas;
	}

	@Override
	public OpenedForm execute(CommandContext context) {
		var task = context.getTaskManager().findTaskById(taskId);
		if (task == null) {
			throw new Refusal("Nhiệm vụ này đã được giải quyết hoặc không còn; hãy tải lại danh sách nhiệm vụ.");
		}
		var person = Person.of(context);
		var concern = person.concern(task)
			.orElseThrow(() -> new Refusal("Nhiệm vụ này không thuộc phần việc của đồng chí."));
		if (toSubmit && !person.login().equals(task.getAssignee())) {
			throw new Refusal(task.getAssignee() == null ? "Hãy bấm nhận nhiệm vụ trước khi gửi."
				: "Nhiệm vụ này đang do người khác nhận; hãy tải lại danh sách nhiệm vụ.");
		}
		var schema = schemas.get(context, task.getProcessDefinition().getDeploymentId(),
			task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText());
		return new OpenedForm(schema, Source.ask(schema, task), person.login(),
			task.getExecution().getProcessBusinessKey(), concern.getGroupId());
	}
}
