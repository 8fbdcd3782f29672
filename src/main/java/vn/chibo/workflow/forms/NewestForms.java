package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The newest form of each name, by which papers are read: what was filed with an earlier one has the same keys. A form
 * that this version has no more is the one that was deployed last.
 */
@Component
class NewestForms {

	private final FormCatalogue catalogue;
	private final ProcessEngine engine;
	private final Schemas schemas;

	NewestForms(FormCatalogue catalogue, @Lazy ProcessEngine engine, Schemas schemas) {
		this.catalogue = catalogue;
		this.engine = engine;
		this.schemas = schemas;
	}

	/** Empty for a paper that never had a form. */
	Optional<FormSchema> find(String formId) {
		return catalogue.find(formId)
			.or(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
				.getCommandExecutorTxRequired().execute(context -> schemas.latest(context, formId)));
	}
}
