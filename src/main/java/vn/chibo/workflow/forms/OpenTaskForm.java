package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.rights.Person;
import vn.chibo.workflow.rights.PersonalCommand;

/**
 * Opens the form of a task for the person who is logged in. Only those whom the task concerns may: the right to
 * administer tasks is not a right to read papers.
 */
class OpenTaskForm implements PersonalCommand<OpenedForm> {

	private final String taskId;
	private final Schemas schemas;
	private final InNameOf inNameOf;

	/** @param inNameOf asked when the form is shown; null to submit it */
	OpenTaskForm(String taskId, Schemas schemas, InNameOf inNameOf) {
		this.taskId = taskId;
		this.schemas = schemas;
		this.inNameOf = inNameOf;
	}

	@Override
	public OpenedForm execute(CommandContext context) {
		var open = FormTask.find(context, taskId);
		var person = Person.of(context);
		var concern = person.concern(open.task())
			.orElseThrow(() -> new Refusal("Nhiệm vụ này không thuộc phần việc của đồng chí."));
		if (inNameOf == null) {
			open.takenBy(person.login());
		}
		var schema = open.schema(context, schemas);
		var data = Source.ask(schema, open.task());
		return new OpenedForm(schema, data, person.login(), taskId, open.caseNumber(), concern.getGroupId(),
			inNameOf == null ? null : inNameOf.sentence(open, person, concern.getGroupId(), schema, data));
	}
}
