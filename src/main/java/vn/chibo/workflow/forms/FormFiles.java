package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The only way to a form as it lies in the repository: {@code {"include": "heads/member"}} gives way to the components of
 * {@code heads/member.json}, and what is hidden when empty gets the condition that the browser knows.
 */
@Component
public class FormFiles {

	private final Resource folder;
	private final ObjectMapper json;

	@Autowired
	FormFiles(ObjectMapper json) {
		this(new ClassPathResource("forms/"), json);
	}

	/** @param folder ends with a slash */
	public FormFiles(Resource folder, ObjectMapper json) {
		this.folder = folder;
		this.json = json;
	}

	/**
	 * @param name {@code relocation/review.form}
	 * @throws IllegalStateException with the form and the files that lead to it, when an include names no file or goes round
	 */
	public JsonNode read(String name) {
		var form = whole(name, List.of());
		WhenEmpty.expand(form);
		return form;
	}

	/** @param includedBy the files that led here, the form first */
	private ObjectNode whole(String name, List<String> includedBy) {
		var way = Stream.concat(includedBy.stream(), Stream.of(name)).toList();
		refuseIf(includedBy.contains(name), way, "includes itself");
		var part = read(name, way);
		refuseIf(!part.path("components").isArray(), way, "has no components");
		fill(part, way);
		return part;
	}

	private ObjectNode read(String name, List<String> way) {
		try {
			var file = folder.createRelative(name);
			refuseIf(!file.exists(), way, "there is no such file");
			try (var content = file.getInputStream()) {
				return json.readValue(content, ObjectNode.class);
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(says(way, "cannot be read"), unreadable);
		}
	}

	private void fill(ObjectNode container, List<String> way) {
		var components = new ArrayList<JsonNode>();
		for (var component : container.path("components")) {
			if (component.has("include")) {
				refuseIf(component.size() > 1, way, "an include that says more than what it includes");
				whole(component.path("include").asText() + ".json", way).path("components").forEach(components::add);
			} else {
				if (component.has("components")) {
					fill((ObjectNode) component, way);
				}
				components.add(component);
			}
		}
		container.putArray("components").addAll(components);
	}

	private static void refuseIf(boolean wrong, List<String> way, String what) {
		if (wrong) {
			throw new IllegalStateException(says(way, what));
		}
	}

	private static String says(List<String> way, String what) {
		return "forms/%s: %s".formatted(String.join(" includes ", way), what);
	}
}
