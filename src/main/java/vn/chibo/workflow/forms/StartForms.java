package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** The forms that procedures start with, and whether the person who is logged in may start now. */
@Component
class StartForms {

	private final Schemas schemas;

	StartForms(Schemas schemas) {
		this.schemas = schemas;
	}

	/** Empty for a procedure that is not started by people. */
	Optional<FormSchema> of(ProcessDefinitionEntity process, CommandContext context) {
		var form = process.getStartFormDefinition();
		return form == null || form.getCamundaFormDefinitionKey() == null ? Optional.empty()
			: Optional.of(schemas.get(context, process.getDeploymentId(),
				form.getCamundaFormDefinitionKey().getExpressionText()));
	}

	/** What the form itself asks when it is opened, so that what is offered and what is refused agree. */
	boolean mayStart(String processDefinitionId, CommandContext context) {
		return of(Context.getProcessEngineConfiguration().getDeploymentCache()
			.findDeployedProcessDefinitionById(processDefinitionId), context)
			.filter(schema -> schema.isStartableWith(Source.answered(schema,
				StartProcessVariableScope.getSharedInstance())))
			.isPresent();
	}
}
