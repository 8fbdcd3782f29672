package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams can be read: everything is drawn, nothing lies on something else, the usual way is a straight line. */
class DiagramTest {

	private static final int MOST_NODES = 40;
	private static final String LABEL = "label of ";

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

	/** Each is looked at by itself: the process, and what is opened on a click. */
	static Stream<Named<BpmnPlane>> planes() {
		return processes().stream().map(Models::bpmn)
			.flatMap(model -> model.getModelElementsByType(BpmnPlane.class).stream().map(plane -> Named.of(
				model.getModelElementsByType(Process.class).iterator().next().getId() + " "
					+ plane.getBpmnElement().getId(),
				plane)));
	}

	@ParameterizedTest
	@MethodSource("planes")
	void aPlaneFitsAScreen(BpmnPlane plane) {
		assertThat(elements(plane, BpmnShape.class, BpmnShape::getBpmnElement)).filteredOn(FlowNode.class::isInstance)
			.hasSizeLessThanOrEqualTo(MOST_NODES);
	}

	@ParameterizedTest
	@MethodSource("processes")
	void aPartIsDrawnWithItsStepsOrHasAPlaneOfItsOwn(Path file) {
		var model = Models.bpmn(file);
		var planes = new HashMap<BaseElement, Set<BaseElement>>();
		model.getModelElementsByType(BpmnPlane.class).forEach(plane -> planes.put(plane.getBpmnElement(),
			Set.copyOf(elements(plane, BpmnShape.class, BpmnShape::getBpmnElement))));
		assertThat(model.getModelElementsByType(BpmnShape.class))
			.filteredOn(shape -> shape.getBpmnElement() instanceof SubProcess).allSatisfy(shape -> {
				var part = (SubProcess) shape.getBpmnElement();
				var drawn = shape.isExpanded()
					? planes.values().stream().filter(plane -> plane.contains(part)).findFirst().orElseThrow()
					: planes.get(part);
				assertThat(planes.containsKey(part)).as(part.getId()).isNotEqualTo(shape.isExpanded());
				assertThat(drawn).as(part.getId()).containsAll(part.getFlowElements().stream()
					.filter(FlowNode.class::isInstance).toList());
			});
	}

	@ParameterizedTest
	@MethodSource("planes")
	void nothingLiesOnSomethingElse(BpmnPlane plane) {
		var boxes = boxes(plane);
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

	@ParameterizedTest
	@MethodSource("planes")
	void noLineRunsThroughALabel(BpmnPlane plane) {
		var labels = boxes(plane).stream().filter(box -> box.what.startsWith(LABEL)).toList();
		assertThat(elements(plane, BpmnEdge.class, edge -> edge)).allSatisfy(edge -> {
			var points = List.copyOf(edge.getWaypoints());
			for (int i = 1; i < points.size(); i++) {
				var line = Box.of(edge.getBpmnElement().getId(), points.get(i - 1), points.get(i));
				assertThat(labels).filteredOn(line::overlaps).as(line.what).isEmpty();
			}
		});
	}

	/** At a gateway the usual way is the flow that is listed first; it ends where it comes back to itself. */
	@ParameterizedTest
	@MethodSource("processes")
	void usualWayRunsStraightFromLeftToRight(Path file) {
		var model = Models.bpmn(file);
		var boxes = shapes(model);
		for (var start : model.getModelElementsByType(StartEvent.class)) {
			var way = Models.usualWay(start);
			for (int i = 1; i < way.size(); i++) {
				var node = way.get(i - 1);
				var next = way.get(i);
				var from = boxes.get(node.getId());
				var to = boxes.get(next.getId());
				assertThat(to.x).as("%s stands right of %s", next.getId(), node.getId())
					.isGreaterThan(from.x + from.width);
				if (!(node instanceof SubProcess) && !(next instanceof SubProcess)) {
					assertThat(to.y + to.height / 2).as("%s stands level with %s", next.getId(), node.getId())
						.isEqualTo(from.y + from.height / 2);
				}
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

	private static List<Box> boxes(BpmnPlane plane) {
		var boxes = new ArrayList<Box>();
		elements(plane, BpmnShape.class, shape -> shape).forEach(shape -> {
			var id = shape.getBpmnElement().getId();
			boxes.add(Box.of(id, shape.getBounds(), mayCover(shape)));
			add(boxes, id, shape.getBpmnLabel(), mayCover(shape));
		});
		elements(plane, BpmnEdge.class, edge -> edge).forEach(edge -> add(boxes, edge.getBpmnElement().getId(),
			edge.getBpmnLabel(), around(edge.getBpmnElement())));
		return boxes;
	}

	private static <D, T> List<T> elements(BpmnPlane plane, Class<D> kind, Function<D, T> part) {
		return plane.getDiagramElements().stream().filter(kind::isInstance).map(kind::cast).map(part).toList();
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
			boxes.add(Box.of(LABEL + element, label.getBounds(), mayCover));
		}
	}

	private record Box(String what, double x, double y, double width, double height, Set<String> mayCover) {

		static Box of(String what, Bounds bounds, Set<String> mayCover) {
			return new Box(what, bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight(), mayCover);
		}

		/** A line is a box as thin as itself. */
		static Box of(String what, Waypoint from, Waypoint to) {
			return new Box(what, Math.min(from.getX(), to.getX()), Math.min(from.getY(), to.getY()),
				Math.max(1, Math.abs(from.getX() - to.getX())), Math.max(1, Math.abs(from.getY() - to.getY())),
				Set.of());
		}

		boolean overlaps(Box other) {
			return !mayCover.contains(other.what) && !other.mayCover.contains(what)
				&& x < other.x + other.width && other.x < x + width && y < other.y + other.height
				&& other.y < y + height;
		}
	}
}
