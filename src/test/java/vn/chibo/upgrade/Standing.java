package vn.chibo.upgrade;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** At which tasks, messages, timers and jobs a case stands. */
class Standing {

	/** Each waits for these from beginning to end. */
	private static final Set<String> ALWAYS = Set.of("event_probationerMoved", "event_withdrawn",
		"event_stopRequested");

	private final ProcessEngine engine;

	Standing(ProcessEngine engine) {
		this.engine = engine;
	}

	List<String> of(String caseNumber) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list()
			.stream()
			.map(ProcessInstance::getId).flatMap(this::elements).filter(element -> !ALWAYS.contains(element)).sorted()
			.toList();
	}

	private Stream<String> elements(String instance) {
		return Stream.of(
			engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
				.map(Task::getTaskDefinitionKey),
			engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance).list().stream()
				.map(EventSubscription::getActivityId),
			engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
				.map(this::element))
			.flatMap(elements -> elements);
	}

	private String element(Job job) {
		return engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
			.singleResult().getActivityId();
	}
}
