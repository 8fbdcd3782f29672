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

/** Puts the gateway where the engine's form service was, and offers to start what the forms let people start. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

	private final FormGateway gateway;
	private final OfferedProcedures offered;

	FormsPlugin(Schemas schemas, StartForms starts, FeelConditions conditions, ObjectMapper json, CaseDesk desk,
			InNameOf inNameOf, TaskDrafts drafts, StartDrafts startDrafts, SubmittedForms submitted,
			PassedTasks passed, PlatformTransactionManager transactions, Answers answers, Clock clock) {
		gateway = new FormGateway(schemas, starts, new FormFiller(json, clock), new FormRules(conditions, clock), desk,
			inNameOf, drafts, startDrafts, submitted, passed, new TransactionTemplate(transactions), answers);
		offered = new OfferedProcedures(starts);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setFormService(gateway);
		configuration.setRepositoryService(offered);
	}
}
