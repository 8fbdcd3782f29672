package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for process models: what they are called, what they refer to. */
class ProcessModelTest {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
	/** The prefix of an id by what it names; an event that waits for a timer may say so. */
	private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(Task.class, "task",
		Gateway.class, "gateway", StartEvent.class, "event|timer", EndEvent.class, "event",
		IntermediateCatchEvent.class, "event|timer", BoundaryEvent.class, "event|timer", SubProcess.class, "sub",
		SequenceFlow.class, "flow");

	static List<Path> processes() {
		return Models.files(".bpmn");
	}

	@ParameterizedTest
	@MethodSource("processes")
	void idsAreWordsWithThePrefixOfTheirKind(Path file) {
		var soft = new SoftAssertions();
		for (var element : Models.bpmn(file).getModelElementsByType(FlowElement.class)) {
			var prefix = PREFIXES.entrySet().stream().filter(kind -> kind.getKey().isInstance(element))
				.map(Map.Entry::getValue).findFirst().orElse("event");
			soft.assertThat(element.getId()).matches("(" + prefix + ")_[a-z][a-zA-Z]*");
		}
		soft.assertAll();
	}

	@ParameterizedTest
	@MethodSource("processes")
	void processHasANameAndALifetimeInHistory(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(Process.class)).allSatisfy(process -> {
			assertThat(process.getId()).matches("[a-z][a-zA-Z]*");
			assertThat(process.getName()).isNotBlank();
			assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void userTaskSaysWhatWhoAndByWhichForm(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
			assertThat(task.getName()).as(task.getId()).isNotBlank();
			assertThat(task.getCamundaCandidateGroups()).as(task.getId()).startsWith("${");
			assertThat(task.getCamundaFormRef()).as(task.getId()).isNotBlank();
			assertThat(task.getCamundaAssignee()).as("%s is taken, not assigned", task.getId()).isNull();
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void processStartsByAFormOrByWhatAnotherProcessTells(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(Process.class))
			.allSatisfy(process -> assertThat(process.getFlowElements()).filteredOn(StartEvent.class::isInstance)
				.allSatisfy(start -> assertThat(((StartEvent) start).getCamundaFormRef() != null
					|| !((StartEvent) start).getEventDefinitions().isEmpty()).as(start.getId()).isTrue()));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void formIsDeployedWithTheProcessUnderItsId(Path file) {
		var forms = Models.procedure(file, ".form").stream().map(form -> Models.form(form).path("id").asText())
			.toList();
		var model = Models.bpmn(file);
		assertThat(Stream.concat(model.getModelElementsByType(UserTask.class).stream(),
			model.getModelElementsByType(StartEvent.class).stream()).map(element -> (BaseElement) element)
			.filter(element -> attribute(element, "formRef") != null)).allSatisfy(element -> {
				assertThat(forms).as(element.getId()).contains(attribute(element, "formRef"));
				assertThat(attribute(element, "formRefBinding")).as(element.getId()).isEqualTo("deployment");
				assertThat(attribute(element, "formKey")).as(element.getId()).isNull();
			});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void rulesAreAskedByAStepBecauseTheEngineKnowsOnlyTheShippedOnes(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(BusinessRuleTask.class)).allSatisfy(task -> {
			assertThat(task.getCamundaDecisionRef()).as(task.getId()).isNull();
			assertThat(task.getCamundaExpression()).as(task.getId()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void gatewayThatDecidesAsksAndItsFlowsAnswer(Path file) {
		for (var gateway : deciding(Models.bpmn(file))) {
			if (gateway.getOutgoing().size() < 2) {
				assertThat(gateway.getName()).as("%s only joins", gateway.getId()).isNull();
				continue;
			}
			assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
			var defaultFlow = gateway.getAttributeValue("default");
			assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
				assertThat(flow.getName()).as(flow.getId()).isNotBlank();
				assertThat(flow.getConditionExpression() != null)
					.as("%s has a condition or is the default", flow.getId())
					.isNotEqualTo(flow.getId().equals(defaultFlow));
			});
		}
	}

	private static List<Gateway> deciding(BpmnModelInstance model) {
		return model.getModelElementsByType(Gateway.class).stream()
			.filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway).toList();
	}

	@ParameterizedTest
	@MethodSource("processes")
	void eventThatWaitsForAMessageSaysInWordsForPeopleWhatItAwaits(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(IntermediateCatchEvent.class))
			.filteredOn(
				event -> event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance))
			.allSatisfy(event -> assertThat(event.getExtensionElements()).as(event.getId()).isNotNull()
				.satisfies(all -> assertThat(all.getElementsQuery().filterByType(CamundaProperties.class).singleResult()
					.getCamundaProperties()).extracting(CamundaProperty::getCamundaName).contains("awaits")));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everythingButJoinsAndFlowsHasAName(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(FlowNode.class))
			.filteredOn(node -> !(node instanceof Gateway))
			.allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("processes")
	void termsComeFromTheDeadlineTable(Path file) {
		assertThat(Models.bpmn(file).getModelElementsByType(TimerEventDefinition.class)).allSatisfy(
			timer -> assertThat(Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
				.filter(term -> term != null).map(term -> term.getTextContent())).as(timer.getId())
				.allSatisfy(term -> assertThat(term).startsWith("${")));
	}

	/** Otherwise the page of a case would show no phase as open. */
	@ParameterizedTest
	@MethodSource("processes")
	void usualWayOfAProcessWithPhasesWaitsOnlyInThem(Path file) {
		var model = Models.bpmn(file);
		var parts = model.getModelElementsByType(BpmnPlane.class).stream().map(BpmnPlane::getBpmnElement)
			.collect(Collectors.toSet());
		var way = model.getModelElementsByType(Process.class).stream()
			.flatMap(process -> process.getFlowElements().stream()).filter(StartEvent.class::isInstance)
			.flatMap(start -> Models.usualWay((StartEvent) start).stream()).toList();
		if (way.stream().anyMatch(parts::contains)) {
			assertThat(way).allSatisfy(node -> assertThat(node).as(node.getId()).isNotInstanceOfAny(UserTask.class,
				IntermediateCatchEvent.class));
		}
	}

	private static String attribute(BaseElement element, String name) {
		return element.getAttributeValueNs(CAMUNDA, name);
	}
}
