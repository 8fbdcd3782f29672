package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chibo.support.Coverage;

/** In a run of its own after all others: every flow node and sequence flow of every process of the product was passed by some test. */
@Tag("coverage")
class CoverageTest {

	private final Set<String> passed = new HashSet<>();

	@BeforeEach
	void readWhatTheOthersPassed() throws IOException {
		try (var files = Files.list(Coverage.FOLDER)) {
			for (var file : files.toList()) {
				passed.addAll(Files.readAllLines(file));
			}
		}
	}

	@Test
	void everyElementOfEveryProcessIsPassedBySomeTest() {
		var missed = new TreeSet<String>();
		for (var file : Models.files(".bpmn").stream().filter(one -> one.startsWith("bpmn")).toList()) {
			var model = Models.bpmn(file);
			var process = model.getModelElementsByType(Process.class).iterator().next().getId();
			passEventBased(process, model);
			System.out.printf("%s: %s flow nodes, %s sequence flows%n", process, share(process, model, FlowNode.class),
				share(process, model, SequenceFlow.class));
			missed.addAll(ids(process, model, FlowNode.class));
			missed.addAll(ids(process, model, SequenceFlow.class));
		}
		missed.removeAll(passed);
		assertThat(missed).isEmpty();
	}

	private String share(String process, BpmnModelInstance model, Class<? extends FlowElement> type) {
		var all = ids(process, model, type);
		return all.stream().filter(passed::contains).count() + "/" + all.size();
	}

	private static Set<String> ids(String process, BpmnModelInstance model, Class<? extends FlowElement> type) {
		return model.getModelElementsByType(type).stream().map(element -> process + "." + element.getId())
			.collect(Collectors.toSet());
	}

	/** The engine takes no flow out of an event based gateway: such a flow was passed when the event behind it was. */
	private void passEventBased(String process, BpmnModelInstance model) {
		model.getModelElementsByType(EventBasedGateway.class).stream()
			.flatMap(gateway -> gateway.getOutgoing().stream())
			.filter(flow -> passed.contains(process + "." + flow.getTarget().getId()))
			.forEach(flow -> passed.add(process + "." + flow.getId()));
	}
}
