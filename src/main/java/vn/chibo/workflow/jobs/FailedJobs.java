package vn.chibo.workflow.jobs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaFailedJobConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chibo.base.Reference;

/**
 * A failed job keeps a reference number, what happened and where; Cockpit shows it, the log has it under the same
 * number. The messages of errors are kept nowhere: they may quote what people wrote.
 */
@Component
class FailedJobs extends AbstractCamundaConfiguration
		implements CamundaFailedJobConfiguration, FailedJobCommandFactory {

	private static final Logger log = LoggerFactory.getLogger(FailedJobs.class);

	/** The engine asks twice for the same failure, for the job and for its history; a failure has one number. */
	private final Cache<Throwable, Throwable> kept = Caffeine.newBuilder().weakKeys().build();

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setFailedJobCommandFactory(this);
		configuration.setHistoryEventProducer(new JobLog());
		// the engine's own line would quote the message; the static field is its only switch
		ExecuteJobHelper.LOGGING_HANDLER = (job, failure) -> log.debug("Job {} failed", job);
	}

	@Override
	public Command<Object> getCommand(String jobId, Throwable failure) {
		return new DefaultJobRetryCmd(jobId, failure) {

			@Override
			protected void logException(JobEntity job) {
				var storable = storable(failure);
				job.setExceptionMessage(storable.getMessage());
				job.setExceptionStacktrace(ExceptionUtil.getExceptionStacktrace(storable));
			}
		};
	}

	private Throwable storable(Throwable failure) {
		return kept.get(failure, first -> (isTriedAgain(first) ? Reference.next() : Reference.logged(log, first))
			.storable(first));
	}

	/** Another job was faster at the same; this one comes again, and nothing is wrong. */
	private static boolean isTriedAgain(Throwable failure) {
		return failure instanceof OptimisticLockingException;
	}

	private class JobLog extends CacheAwareHistoryEventProducer {

		@Override
		public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
			return super.createHistoricJobLogFailedEvt(job, failure == null ? null : storable(failure));
		}
	}
}
