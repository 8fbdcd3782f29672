package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** The forms that procedures start with, and whether the person who is logged in may start now. */
@Component
class StartForms {

	private final Schemas schemas;

	StartForms(Schemas schemas) {
		this.schemas = schemas;
	}

	/** @throws Refusal for a procedure that is not started by people */
	FormSchema of(String processDefinitionId, CommandContext context) {
		return find(processDefinitionId, context)
			.orElseThrow(() -> new Refusal("Thủ tục này không bắt đầu từ biểu mẫu."));
	}

	/** What the form itself asks when it is opened, so that what is offered and what is refused agree. */
	boolean mayStart(String processDefinitionId, CommandContext context) {
		return find(processDefinitionId, context)
			.filter(schema -> schema.isStartableWith(Source.answered(schema,
				StartProcessVariableScope.getSharedInstance())))
			.isPresent();
	}

	private Optional<FormSchema> find(String processDefinitionId, CommandContext context) {
		var process = process(processDefinitionId);
		var form = process.getStartFormDefinition();
		return form == null || form.getCamundaFormDefinitionKey() == null ? Optional.empty()
			: Optional.of(schemas.get(context, process.getDeploymentId(),
				form.getCamundaFormDefinitionKey().getExpressionText()));
	}

	/** Of what is asked here nothing changes once it is deployed, so the database is not asked for it again. */
	static ProcessDefinitionEntity process(String processDefinitionId) {
		var deployed = Context.getProcessEngineConfiguration().getDeploymentCache();
		return Optional.ofNullable(deployed.findProcessDefinitionFromCache(processDefinitionId))
			.orElseGet(() -> deployed.findDeployedProcessDefinitionById(processDefinitionId));
	}
}
