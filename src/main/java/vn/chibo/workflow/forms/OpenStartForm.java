package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.rights.PersonalCommand;
import vn.chibo.workflow.tasks.Person;

/** Opens the start form of a procedure for the person who is logged in. */
class OpenStartForm implements PersonalCommand<OpenedForm> {

	private final String processDefinitionId;
	private final Schemas schemas;

	OpenStartForm(String processDefinitionId, Schemas schemas) {
		this.processDefinitionId = processDefinitionId;
		this.schemas = schemas;
	}

	@Override
	public OpenedForm execute(CommandContext context) {
		var process = Context.getProcessEngineConfiguration().getDeploymentCache()
			.findDeployedProcessDefinitionById(processDefinitionId);
		for (var checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
			checker.checkCreateProcessInstance(process);
		}
		var form = process.getStartFormDefinition();
		if (form == null || form.getCamundaFormDefinitionKey() == null) {
			throw new Refusal("Thủ tục này không bắt đầu từ biểu mẫu.");
		}
		var schema = schemas.get(context, process.getDeploymentId(),
			form.getCamundaFormDefinitionKey().getExpressionText());
		return new OpenedForm(schema, Source.ask(schema, StartProcessVariableScope.getSharedInstance()),
			Person.of(context).login(), null, null);
	}
}
