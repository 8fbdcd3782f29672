package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams can be read: everything is drawn, nothing lies on something else, the usual way is a straight line. */
class DiagramTest {

	static List<Path> processes() {
		return Models.files(".bpmn");
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everythingIsDrawn(Path file) {
		var model = Models.bpmn(file);
		var drawn = Stream.concat(
			model.getModelElementsByType(BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()),
			model.getModelElementsByType(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()))
			.collect(Collectors.toSet());
		assertThat(model.getModelElementsByType(FlowElement.class))
			.allSatisfy(element -> assertThat(drawn).contains(element.getId()));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void nothingLiesOnSomethingElse(Path file) {
		var boxes = boxes(Models.bpmn(file));
		var overlaps = new ArrayList<String>();
		for (int i = 0; i < boxes.size(); i++) {
			for (var other : boxes.subList(i + 1, boxes.size())) {
				if (boxes.get(i).overlaps(other)) {
					overlaps.add(boxes.get(i).what + " / " + other.what);
				}
			}
		}
		assertThat(overlaps).isEmpty();
	}

	/** At a gateway the usual way is the flow that is listed first; it ends where it comes back to itself. */
	@ParameterizedTest
	@MethodSource("processes")
	void usualWayRunsStraightFromLeftToRight(Path file) {
		var model = Models.bpmn(file);
		var boxes = shapes(model);
		for (var start : model.getModelElementsByType(StartEvent.class)) {
			var passed = new HashSet<FlowNode>();
			for (FlowNode node = start; passed.add(node) && !node.getOutgoing().isEmpty();) {
				var next = node.getOutgoing().iterator().next().getTarget();
				if (passed.contains(next)) {
					break;
				}
				var from = boxes.get(node.getId());
				var to = boxes.get(next.getId());
				assertThat(to.x).as("%s stands right of %s", next.getId(), node.getId())
					.isGreaterThan(from.x + from.width);
				if (!(node instanceof SubProcess) && !(next instanceof SubProcess)) {
					assertThat(to.y + to.height / 2).as("%s stands level with %s", next.getId(), node.getId())
						.isEqualTo(from.y + from.height / 2);
				}
				node = next;
			}
		}
	}

	private static Map<String, Box> shapes(BpmnModelInstance model) {
		var boxes = new HashMap<String, Box>();
		model.getModelElementsByType(BpmnShape.class).forEach(shape -> boxes.put(shape.getBpmnElement().getId(),
			Box.of(shape.getBpmnElement().getId(), shape.getBounds(), mayCover(shape))));
		return boxes;
	}

	/** What a shape lies on by its nature: the subprocesses around it, and what a boundary event is attached to. */
	private static Set<String> mayCover(BpmnShape shape) {
		var around = around(shape.getBpmnElement());
		if (shape.getBpmnElement() instanceof BoundaryEvent event) {
			around.add(event.getAttachedTo().getId());
		}
		return around;
	}

	private static List<Box> boxes(BpmnModelInstance model) {
		var boxes = new ArrayList<>(shapes(model).values());
		model.getModelElementsByType(BpmnShape.class).forEach(shape -> add(boxes, shape.getBpmnElement().getId(),
			shape.getBpmnLabel(), mayCover(shape)));
		model.getModelElementsByType(BpmnEdge.class).forEach(edge -> add(boxes, edge.getBpmnElement().getId(),
			edge.getBpmnLabel(), around(edge.getBpmnElement())));
		return boxes;
	}

	private static Set<String> around(BaseElement element) {
		var around = new HashSet<String>();
		for (var parent = element.getParentElement(); parent instanceof SubProcess outer;
			parent = parent.getParentElement()) {
			around.add(outer.getId());
		}
		return around;
	}

	private static void add(List<Box> boxes, String element, BpmnLabel label, Set<String> mayCover) {
		if (label != null && label.getBounds() != null) {
			boxes.add(Box.of("label of " + element, label.getBounds(), mayCover));
		}
	}

	private record Box(String what, double x, double y, double width, double height, Set<String> mayCover) {

		static Box of(String what, Bounds bounds, Set<String> mayCover) {
			return new Box(what, bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight(), mayCover);
		}

		boolean overlaps(Box other) {
			return !mayCover.contains(other.what) && !other.mayCover.contains(what)
				&& x < other.x + other.width && other.x < x + width && y < other.y + other.height
				&& other.y < y + height;
		}
	}
}
