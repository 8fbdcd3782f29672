package vn.chibo.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.core.io.FileSystemResource;
import vn.chibo.workflow.forms.FormFiles;

/** The models as they lie in the repository. */
final class Models {

	private static final FormFiles FORMS = new FormFiles(new FileSystemResource("forms/"), new ObjectMapper());

	private Models() {
	}

	static List<Path> files(String ending) {
		return Stream.of("bpmn", "forms").flatMap(folder -> walk(Path.of(folder)))
			.filter(file -> file.toString().endsWith(ending)).sorted().toList();
	}

	private static Stream<Path> walk(Path folder) {
		try {
			return Files.walk(folder);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** All files of one procedure: the folder of the same name under {@code bpmn} and {@code forms}. */
	static List<Path> procedure(Path file, String ending) {
		return files(ending).stream()
			.filter(other -> other.getParent().getFileName().equals(file.getParent().getFileName()))
			.toList();
	}

	static BpmnModelInstance bpmn(Path file) {
		return Bpmn.readModelFromFile(file.toFile());
	}

	/** From the start on, in its scope: at a gateway the flow that is listed first, until it comes back to itself. */
	static List<FlowNode> usualWay(StartEvent start) {
		var way = new LinkedHashSet<FlowNode>();
		FlowNode next = start;
		while (way.add(next) && !next.getOutgoing().isEmpty()) {
			next = next.getOutgoing().iterator().next().getTarget();
		}
		return List.copyOf(way);
	}

	static DmnModelInstance dmn(Path file) {
		return Dmn.readModelFromFile(file.toFile());
	}

	/** Whole, as it is deployed. */
	static JsonNode form(Path file) {
		return FORMS.read(Path.of("forms").relativize(file).toString());
	}

	/** All components of a form, those in groups too. */
	static Stream<JsonNode> components(JsonNode container) {
		return StreamSupport.stream(container.path("components").spliterator(), false)
			.flatMap(component -> Stream.concat(Stream.of(component), components(component)));
	}

	static boolean isReadOnly(JsonNode component) {
		return component.path("readonly").asBoolean() || component.path("disabled").asBoolean();
	}

	static boolean isKept(JsonNode component) {
		return "casefile".equals(component.path("properties").path("keep").asText());
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
