package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;

/** The forms of any deployment, as the gateway finds and reads them. */
public class DeployedForms {

	private final Schemas schemas;
	private final ProcessEngineConfigurationImpl engine;

	public DeployedForms(BeanFactory application) {
		schemas = application.getBean(Schemas.class);
		engine = (ProcessEngineConfigurationImpl) application.getBean(ProcessEngine.class)
			.getProcessEngineConfiguration();
	}

	/** Why the form cannot be opened; empty when it can. */
	public Optional<String> fault(String deploymentId, String formId) {
		try {
			engine.getCommandExecutorTxRequired().execute(context -> schemas.get(context, deploymentId, formId));
			return Optional.empty();
		} catch (NotFoundException | IllegalStateException fault) {
			return Optional.of(formId + ": " + fault.getMessage());
		}
	}
}
