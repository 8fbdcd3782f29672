package vn.chibo.workflow.deadlines;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;
import vn.chibo.calendar.OpenDeadlines.Kind;
import vn.chibo.calendar.OpenDeadlines.Moved;

/** The engine asks the model's expression of a timer again; what is past then goes off at the next look for jobs. */
@Component
class TimerDueDates {

	private final ManagementService management;
	private final RuntimeService runtime;
	private final Deadlines deadlines;

	TimerDueDates(ManagementService management, RuntimeService runtime, Deadlines deadlines) {
		this.management = management;
		this.runtime = runtime;
		this.deadlines = deadlines;
	}

	List<Moved> reckon(Set<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var waiting = management.createJobQuery().jobIds(ids).list();
		runtime.createProcessInstanceQuery()
			.processInstanceIds(waiting.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet())).list();
		return waiting.stream().map(timer -> reckon((JobEntity) timer)).filter(Objects::nonNull).toList();
	}

	private Moved reckon(JobEntity timer) {
		var before = timer.getDuedate().toInstant();
		deadlines.begunAt(timer.getCreateTime().toInstant(), () -> {
			management.recalculateJobDuedate(timer.getId(), true);
			return timer;
		});
		var due = timer.getDuedate().toInstant();
		return due.equals(before) ? null : new Moved(Kind.TIMER, timer.getId(), name(timer),
			timer.getExecution().getProcessBusinessKey(), before, due);
	}

	private static String name(JobEntity timer) {
		var event = timer.getExecution().getProcessDefinition().findActivity(timer.getActivityId());
		return Objects.requireNonNullElse((String) event.getProperty("name"), timer.getActivityId());
	}
}
