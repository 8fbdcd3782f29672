package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** The timers of a case, found by the element that waits for them; they fire when the test says so, never too early. */
public class Jobs {

	private final ProcessEngine engine;

	Jobs(ProcessEngine engine) {
		this.engine = engine;
	}

	/** The day at whose end the timer is due. */
	public LocalDate dueOn(String caseNumber, String element) {
		return job(caseNumber, element).getDuedate().toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
	}

	/** Fires a timer whose time has come by the test's clock. */
	public void fire(String caseNumber, String element) {
		var job = job(caseNumber, element);
		assertThat(engine.getManagementService().createJobQuery().jobId(job.getId()).executable().count())
			.as("%s is due by now", element).isOne();
		engine.getManagementService().executeJob(job.getId());
	}

	/** Whether the case waits for the timer. */
	public boolean isWaiting(String caseNumber, String element) {
		return engine.getManagementService().createJobQuery().processInstanceId(instance(caseNumber)).activityId(element)
			.count() > 0;
	}

	private Job job(String caseNumber, String element) {
		return engine.getManagementService().createJobQuery().processInstanceId(instance(caseNumber)).activityId(element)
			.singleResult();
	}

	private String instance(String caseNumber) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber)
			.singleResult().getId();
	}
}
