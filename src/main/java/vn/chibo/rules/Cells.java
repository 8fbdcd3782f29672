package vn.chibo.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The cells of a row as the database keeps them. */
@Component
class Cells {

	private static final TypeReference<LinkedHashMap<String, String>> BY_COLUMN = new TypeReference<>() {
	};

	private final ObjectMapper json;

	Cells(ObjectMapper json) {
		this.json = json;
	}

	String write(Map<String, String> cells) {
		try {
			return json.writeValueAsString(cells);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	Map<String, String> read(String text) {
		try {
			return json.readValue(text, BY_COLUMN);
		} catch (JsonProcessingException broken) {
			throw new IllegalStateException("no cells of a row: " + text, broken);
		}
	}
}
