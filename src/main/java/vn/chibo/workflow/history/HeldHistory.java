package vn.chibo.workflow.history;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.SetRemovalTimeSelectModeForHistoricProcessInstancesBuilder;
import org.camunda.bpm.engine.history.SetRemovalTimeToHistoricProcessInstancesBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.retention.EngineHistory;

/** Takes the removal time from the history of held cases, and gives it back. */
@Component
class HeldHistory implements EngineHistory {

	private final HistoryService history;

	HeldHistory(@Lazy HistoryService history) {
		this.history = history;
	}

	@Override
	public void keep(Collection<String> caseNumbers) {
		var ids = caseNumbers.stream().flatMap(number -> ended(number, instance -> instance.getRemovalTime() != null)
			.stream()).toList();
		apply(ids, remove().clearedRemovalTime());
	}

	@Override
	public void release(String caseNumber) {
		apply(ended(caseNumber, instance -> instance.getRemovalTime() == null), remove().calculatedRemovalTime());
	}

	private SetRemovalTimeSelectModeForHistoricProcessInstancesBuilder remove() {
		return history.setRemovalTimeToHistoricProcessInstances();
	}

	private List<String> ended(String caseNumber, Predicate<HistoricProcessInstance> which) {
		return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).finished().list()
			.stream()
			.filter(which).map(HistoricProcessInstance::getId).toList();
	}

	private static void apply(List<String> instances, SetRemovalTimeToHistoricProcessInstancesBuilder change) {
		if (!instances.isEmpty()) {
			change.byIds(instances.toArray(String[]::new)).executeAsync();
		}
	}
}
