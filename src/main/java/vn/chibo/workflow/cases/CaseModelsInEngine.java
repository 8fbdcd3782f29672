package vn.chibo.workflow.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.casepage.CaseModels;

/** What the deployed models say of cases: their names, the way that is usual, and properties that are meant for people. */
@Component
class CaseModelsInEngine implements CaseModels {

	private final RepositoryService repository;
	/** By the definition, of which a deployed one never changes. */
	private final Map<String, List<Phase>> phases = new ConcurrentHashMap<>();

	CaseModelsInEngine(@Lazy RepositoryService repository) {
		this.repository = repository;
	}

	@Override
	public String diagram(String definitionId) {
		try (var model = repository.getProcessModel(definitionId)) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public Map<String, String> names(Collection<String> processes) {
		return repository.createProcessDefinitionQuery().processDefinitionKeysIn(processes.toArray(String[]::new))
			.latestVersion().list().stream()
			.collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
	}

	@Override
	public Way way(String definitionId, Collection<String> now) {
		var model = repository.getBpmnModelInstance(definitionId);
		var nodes = now.stream().map(id -> (Object) model.getModelElementById(id)).filter(FlowNode.class::isInstance)
			.map(FlowNode.class::cast).map(CaseModelsInEngine::usual).toList();
		return new Way(waits(nodes), ahead(nodes));
	}

	/** Of several events, one of which decides how it goes on, the usual one is told. */
	private static FlowNode usual(FlowNode node) {
		return node instanceof EventBasedGateway ? UsualWay.after(node) : node;
	}

	private static List<String> waits(List<FlowNode> now) {
		return now.stream()
			.filter(node -> node instanceof IntermediateCatchEvent || node instanceof ReceiveTask)
			.map(node -> property(node, "awaits").orElseGet(node::getName)).filter(Objects::nonNull).distinct()
			.toList();
	}

	private static List<String> ahead(List<FlowNode> now) {
		var names = UsualWay.from(now.stream().filter(node -> !(node instanceof SubProcess)).toList()).stream()
			.filter(CaseModelsInEngine::isTold).map(FlowNode::getName)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		now.forEach(node -> names.remove(node.getName()));
		return List.copyOf(names);
	}

	private static boolean isTold(FlowNode node) {
		return node.getName() != null && (node instanceof UserTask || node instanceof SubProcess
			|| node instanceof IntermediateCatchEvent
			|| node instanceof EndEvent && node.getParentElement() instanceof Process);
	}

	@Override
	public List<Phase> phases(String definitionId) {
		return phases.computeIfAbsent(definitionId, this::read);
	}

	private List<Phase> read(String definitionId) {
		var model = repository.getBpmnModelInstance(definitionId);
		var drawnApart = model.getModelElementsByType(BpmnPlane.class).stream().map(BpmnPlane::getBpmnElement)
			.filter(SubProcess.class::isInstance).collect(Collectors.toSet());
		return model.getModelElementsByType(StartEvent.class).stream()
			.filter(start -> start.getParentElement() instanceof Process)
			.flatMap(start -> UsualWay.from(List.of(start)).stream()).filter(drawnApart::contains).distinct()
			.map(part -> new Phase(part.getId(), part.getName())).toList();
	}

	@Override
	public boolean tellsSubject(String definitionId) {
		return repository.getBpmnModelInstance(definitionId).getModelElementsByType(Process.class).stream()
			.anyMatch(process -> property(process, "subjectFollows").filter("steps"::equals).isPresent());
	}

	private static Optional<String> property(BaseElement element, String name) {
		return Optional.ofNullable(element.getExtensionElements()).stream()
			.flatMap(all -> all.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(property -> name.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue)
			.findFirst();
	}
}
