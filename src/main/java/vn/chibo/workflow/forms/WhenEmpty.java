package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * {@code "hide": "whenEmpty"} among the properties of a field that is only shown, or of a group of such fields, written
 * out as a condition. Elsewhere it stays, and is refused by {@link ComponentCheck}.
 */
final class WhenEmpty {

	private WhenEmpty() {
	}

	static void expand(JsonNode container) {
		for (var component : container.path("components")) {
			if ("whenEmpty".equals(component.path("properties").path("hide").asText())
				&& !component.has("conditional")
				&& fields(component).allMatch(field -> field.path("readonly").asBoolean())) {
				condition((ObjectNode) component);
			}
			expand(component);
		}
	}

	private static void condition(ObjectNode component) {
		component.putObject("conditional").put("hide", fields(component).map(field -> field.path("key").asText())
			.map(key -> "(%s = null or %s = \"\")".formatted(key, key)).collect(Collectors.joining(" and ", "=", "")));
		var properties = (ObjectNode) component.path("properties");
		properties.remove("hide");
		if (properties.isEmpty()) {
			component.remove("properties");
		}
	}

	private static Stream<JsonNode> fields(JsonNode component) {
		return component.has("key") ? Stream.of(component)
			: StreamSupport.stream(component.path("components").spliterator(), false).flatMap(WhenEmpty::fields);
	}
}
