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
		var open = FormTask.find(context, taskId);
		var person = Person.of(context);
		var concern = person.concern(open.task())
			.orElseThrow(() -> new Refusal("Nhiệm vụ này không thuộc phần việc của đồng chí."));
		if (toSubmit) {
			open.takenBy(person.login());
		}
		var schema = open.schema(context, schemas);
		return new OpenedForm(schema, Source.ask(schema, open.task()), person.login(), open.caseNumber(),
			concern.getGroupId());
	}
}
