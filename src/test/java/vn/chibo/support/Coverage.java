package vn.chibo.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.context.event.EventListener;

/** What the tests of this run, of whatever class, have passed of the deployed processes. */
public class Coverage {

	/** Element ids by process; static, because a run may have more than one application. */
	private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

	private final RepositoryService repository;

	Coverage(RepositoryService repository) {
		this.repository = repository;
	}

	@EventListener
	void on(ExecutionEvent event) {
		var element = ExecutionListener.EVENTNAME_TAKE.equals(event.getEventName()) ? event.getCurrentTransitionId()
			: event.getCurrentActivityId();
		if (element != null) {
			PASSED.computeIfAbsent(event.getProcessDefinitionId().split(":")[0], process -> ConcurrentHashMap.newKeySet())
				.add(element);
		}
	}

	/** Whether any test has run a process. */
	public boolean isEmpty() {
		return PASSED.isEmpty();
	}

	/** A line a process: {@code relocation: 47/47 flow nodes, 60/60 sequence flows}. */
	public String report() {
		return processes().stream().map(process -> "%s: %s flow nodes, %s sequence flows".formatted(process.getKey(),
			share(process, FlowNode.class), share(process, SequenceFlow.class))
			+ (missed(process).isEmpty() ? "" : "; passed by no test: " + missed(process)))
			.collect(Collectors.joining("\n"));
	}

	/** The elements that no test has passed, by process; complete processes are left out. */
	public List<String> missed() {
		var missed = new ArrayList<String>();
		processes().forEach(process -> missed(process).forEach(element -> missed.add(process.getKey() + "." + element)));
		return missed;
	}

	private List<ProcessDefinition> processes() {
		return repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list();
	}

	private String share(ProcessDefinition process, Class<? extends FlowElement> type) {
		var all = ids(process, type);
		return all.stream().filter(passed(process)::contains).count() + "/" + all.size();
	}

	private Set<String> missed(ProcessDefinition process) {
		var missed = ids(process, FlowNode.class);
		missed.addAll(ids(process, SequenceFlow.class));
		missed.removeAll(passed(process));
		return missed;
	}

	private Set<String> ids(ProcessDefinition process, Class<? extends FlowElement> type) {
		return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(type).stream()
			.map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The engine takes no flow out of an event based gateway: such a flow was passed when the event behind it was. */
	private Set<String> passed(ProcessDefinition process) {
		var passed = new TreeSet<>(PASSED.getOrDefault(process.getKey(), Set.of()));
		repository.getBpmnModelInstance(process.getId()).getModelElementsByType(EventBasedGateway.class).stream()
			.flatMap(gateway -> gateway.getOutgoing().stream()).filter(flow -> passed.contains(flow.getTarget().getId()))
			.map(FlowElement::getId).toList().forEach(passed::add);
		return passed;
	}
}
