package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
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
		var process = process(processDefinitionId);
		for (var checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
			checker.checkCreateProcessInstance(process);
		}
		var schema = schema(context, schemas, processDefinitionId);
		return new OpenedForm(schema, Source.ask(schema, StartProcessVariableScope.getSharedInstance()),
			Person.of(context).login(), null, null);
	}

	/** @throws Refusal when the process does not begin with a form */
	static FormSchema schema(CommandContext context, Schemas schemas, String processDefinitionId) {
		var process = process(processDefinitionId);
		var form = process.getStartFormDefinition();
		if (form == null || form.getCamundaFormDefinitionKey() == null) {
			throw new Refusal("Thủ tục này không bắt đầu từ biểu mẫu.");
		}
		return schemas.get(context, process.getDeploymentId(),
			form.getCamundaFormDefinitionKey().getExpressionText());
	}

	private static ProcessDefinitionEntity process(String processDefinitionId) {
		return Context.getProcessEngineConfiguration().getDeploymentCache()
			.findDeployedProcessDefinitionById(processDefinitionId);
	}
}
