package vn.chibo.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What a browser sent, in whatever wrapping of the engine, as texts, numbers, truth values, lists and maps. */
final class PlainValues {

	/** Stands for what is none of these, and is therefore of no field's type. */
	private static final Object FOREIGN = new Object();
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private PlainValues() {
	}

	/** Nothing at all is as good as an empty form. */
	static Map<String, Object> of(Map<String, Object> submitted) {
		var plain = new HashMap<String, Object>();
		if (submitted == null) {
			return plain;
		}
		submitted.keySet().forEach(key -> plain.put(key, plain(raw(submitted, key))));
		return plain;
	}

	private static Object raw(Map<String, Object> submitted, String key) {
		if (submitted instanceof VariableMap typed && typed.getValueTyped(key) instanceof JsonValue list) {
			// as Tasklist sends lists
			return list.getValueSerialized() == null ? null : parse(list.getValueSerialized());
		}
		// an object that is serialized is not made into one: nobody but an attacker sends it
		return submitted instanceof VariableMap typed
			&& typed.getValueTyped(key) instanceof SerializableValue serialized
			&& !serialized.isDeserialized() ? FOREIGN : submitted.get(key);
	}

	private static Object parse(String json) {
		try {
			return JSON.readTree(json);
		} catch (JsonProcessingException unreadable) {
			return FOREIGN;
		}
	}

	private static Object plain(Object raw) {
		if (raw == null || raw instanceof String || raw instanceof Number || raw instanceof Boolean) {
			return raw;
		}
		if (raw instanceof SpinJsonNode node) {
			return JSON.convertValue(node.unwrap(), Object.class);
		}
		if (raw instanceof JsonNode node) {
			return JSON.convertValue(node, Object.class);
		}
		if (raw instanceof Map<?, ?> row) {
			var plain = new HashMap<String, Object>();
			row.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
			return plain;
		}
		return raw instanceof Collection<?> list ? list.stream().map(PlainValues::plain).toList() : FOREIGN;
	}
}
