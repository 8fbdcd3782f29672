package vn.chibo.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which fields of an opened form show something, and which offer something to choose from, {@code branchId[]}. */
final class ShownFields {

	private ShownFields() {
	}

	static Set<String> of(JsonNode form) {
		var shown = new TreeSet<String>();
		form.path("components").forEach(field -> {
			var key = field.path("key").asText(field.path("id").asText());
			if (!field.path("defaultValue").asText("").isBlank() || field.path("defaultValue").isContainerNode()) {
				shown.add(key);
			}
			if (!field.path("values").isEmpty() || field.path("dataSource").asText("").startsWith("=[{")) {
				shown.add(key + "[]");
			}
			shown.addAll(of(field));
		});
		return shown;
	}
}
