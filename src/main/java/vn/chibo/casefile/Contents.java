package vn.chibo.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** Fields and what was written into them, as the text that is sealed. */
class Contents {

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final ObjectMapper json;

	Contents(ObjectMapper json) {
		this.json = json;
	}

	String write(Map<String, Object> content) {
		try {
			return json.writeValueAsString(content);
		} catch (JsonProcessingException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	Map<String, Object> parse(String content) {
		try {
			return json.readValue(content, FIELDS);
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
