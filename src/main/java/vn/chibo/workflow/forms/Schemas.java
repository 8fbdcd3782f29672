package vn.chibo.workflow.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** The forms as they were deployed with the process that asks for them; a deployed form never changes. */
@Component
class Schemas {

	private final Map<String, FormSchema> read = new ConcurrentHashMap<>();
	private final FormReader reader;

	Schemas(FormReader reader) {
		this.reader = reader;
	}

	FormSchema get(CommandContext context, String deploymentId, String formId) {
		var key = deploymentId + "/" + formId;
		var known = read.get(key);
		if (known == null) {
			known = load(context, deploymentId, formId);
			read.put(key, known);
		}
		return known;
	}

	/** The form of that name that was deployed last; empty when there is none. */
	Optional<FormSchema> latest(CommandContext context, String formId) {
		return Optional.ofNullable(context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId))
			.map(definition -> get(context, definition.getDeploymentId(), formId));
	}

	private FormSchema load(CommandContext context, String deploymentId, String formId) {
		var definition = context.runWithoutAuthorization(
			new GetCamundaFormDefinitionCmd(new CamundaFormRefImpl(formId, "deployment"), deploymentId));
		try (var form = context.runWithoutAuthorization(
			new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))) {
			return reader.read(form);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
