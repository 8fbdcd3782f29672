package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.rights.Person;
import vn.chibo.workflow.rights.PersonalCommand;

/** Opens the start form of a procedure for the person who is logged in. */
class OpenStartForm implements PersonalCommand<OpenedForm> {

	private final String processDefinitionId;
	private final StartForms starts;

	OpenStartForm(String processDefinitionId, StartForms starts) {
		this.processDefinitionId = processDefinitionId;
		this.starts = starts;
	}

	/** @throws Refusal with who may, when it is not this person */
	@Override
	public OpenedForm execute(CommandContext context) {
		var process = StartForms.process(processDefinitionId);
		for (var checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
			checker.checkCreateProcessInstance(process);
		}
		var schema = starts.of(processDefinitionId, context);
		var answered = Source.answered(schema, StartProcessVariableScope.getSharedInstance());
		if (!schema.isStartableWith(answered)) {
			throw new Refusal(schema.startedBy());
		}
		return new OpenedForm(schema, Source.whole(answered), Person.of(context).login(), null, null, null, null);
	}
}
