package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.casefile.SubmittedForms;
import vn.chibo.workflow.rights.Answers;
import vn.chibo.workflow.tasks.PassedTasks;
import vn.chibo.workflow.tasks.TaskDrafts;

/** Puts the gateway where the engine's form service was. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

	private final FormGateway gateway;

	FormsPlugin(Schemas schemas, FeelConditions conditions, ObjectMapper json, CaseDesk desk, TaskDrafts drafts,
			StartDrafts startDrafts, SubmittedForms submitted, PassedTasks passed,
			PlatformTransactionManager transactions, Answers answers,
			Clock clock) {
		gateway = new FormGateway(schemas, new FormFiller(json, clock), new FormRules(conditions, clock), desk, drafts,
			startDrafts, submitted, passed, new TransactionTemplate(transactions), answers);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setFormService(gateway);
	}
}
