package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** The timers of a case, found by the element that waits for them; they fire when the test says so, never too early. */
public class Jobs {

	private final ProcessEngine engine;
	private final Runnable afterwards;

	/** @param afterwards what is looked at whenever a timer has gone off */
	Jobs(ProcessEngine engine, Runnable afterwards) {
		this.engine = engine;
		this.afterwards = afterwards;
	}

	/** The day on which the timer is due; the first of those that wait at the element. */
	public LocalDate dueOn(String caseNumber, String element) {
		return jobs(caseNumber, element).stream().map(Job::getDuedate).min(Comparator.naturalOrder()).orElseThrow()
			.toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
	}

	/** Fires every timer at the element whose time has come by the test's clock. */
	public void fire(String caseNumber, String element) {
		var due = jobs(caseNumber, element).stream().filter(this::isDue).toList();
		assertThat(due).as("%s is due by now", element).isNotEmpty();
		due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
		afterwards.run();
	}

	/** Whether the case waits for the timer. */
	public boolean isWaiting(String caseNumber, String element) {
		return !jobs(caseNumber, element).isEmpty();
	}

	private boolean isDue(Job job) {
		return engine.getManagementService().createJobQuery().jobId(job.getId()).executable().count() == 1;
	}

	/** Of all processes that work on the case. */
	private List<Job> jobs(String caseNumber, String element) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list()
			.stream()
			.flatMap(instance -> engine.getManagementService().createJobQuery().processInstanceId(instance.getId())
				.activityId(element).list().stream())
			.toList();
	}
}
