package vn.chibo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every place of the engine's REST API that takes a string, as Camunda documents it: one request each, with a text there. */
class EveryString {

	/** A query within a query within a filter: so deep go the keys that the engine takes for expressions. */
	private static final int DEPTH = 3;
	/** Of what a query asks in the alternative, only those: the rest stands in the query itself. */
	private static final String NESTED = "orQueries";
	private static final String TAKEN_FOR_EXPRESSION = "Expression";

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
	/** Bodies that are documented as any object, and what they really are. */
	private static final Map<String, String> REALLY = Map.of("CreateFilterDto.query", "TaskQueryDto");
	private static final Set<String> QUERIES = Set.of("/filter/{id}/list", "/filter/{id}/count",
		"/filter/{id}/singleResult");

	private final JsonNode document;
	private final String text;

	/** One request of the API, with the text in one place. */
	record Request(String method, String path, JsonNode body) {

		@Override
		public String toString() {
			return method + " " + path + (body == null ? "" : " " + body);
		}
	}

	EveryString(String text) {
		this.text = text;
		try (var read = EveryString.class.getResourceAsStream("/openapi.json")) {
			document = new ObjectMapper().readTree(read);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** @param encoded how the text reads in an address */
	List<Request> requests(String encoded) {
		var requests = new ArrayList<Request>();
		document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
			var method = operation.getKey().toUpperCase();
			parameters(operation.getValue(), "path").forEach(name -> requests.add(
				new Request(method, path.getKey().replace("{" + name + "}", encoded), null)));
			parameters(operation.getValue(), "query").forEach(name -> requests.add(
				new Request(method, path.getKey() + "?" + name + "=" + encoded, null)));
			var body = QUERIES.contains(path.getKey()) && method.equals("POST") ? JSON.objectNode()
				.put("$ref", "#/components/schemas/TaskQueryDto")
				: operation.getValue().path("requestBody").path("content").path("application/json").path("schema");
			bodies("", body, DEPTH).forEach(one -> requests.add(new Request(method, path.getKey(), one)));
		}));
		return requests;
	}

	private static Stream<String> parameters(JsonNode operation, String in) {
		return Stream.iterate(0, next -> next < operation.path("parameters").size(), next -> next + 1)
			.map(index -> operation.path("parameters").get(index)).filter(one -> one.path("in").asText().equals(in))
			.map(one -> one.path("name").asText());
	}

	private Stream<JsonNode> bodies(String named, JsonNode schema, int depth) {
		if (schema.has("$ref")) {
			var name = schema.path("$ref").asText().replaceAll(".*/", "");
			return depth == 0 ? Stream.empty()
				: bodies(name, document.path("components").path("schemas").path(name), depth - 1);
		}
		if (schema.has("allOf")) {
			return Stream.iterate(0, next -> next < schema.path("allOf").size(), next -> next + 1)
				.flatMap(part -> bodies(named, schema.path("allOf").get(part), depth));
		}
		return switch (schema.path("type").asText()) {
			case "array" -> bodies(named, schema.path("items"), depth).map(one -> JSON.arrayNode().add(one));
			case "object" -> Stream.concat(named(named, schema, depth), mapped(named, schema, depth));
			case "string" -> Stream.of(JSON.textNode(text));
			default -> schema.isEmpty() || schema.has("description") && !schema.has("type")
				? Stream.of(JSON.textNode(text)) : Stream.empty();
		};
	}

	private Stream<JsonNode> named(String name, JsonNode schema, int depth) {
		return schema.path("properties").properties().stream().flatMap(property -> {
			var really = REALLY.get(name + "." + property.getKey());
			var value = really == null ? property.getValue()
				: JSON.objectNode().put("$ref", "#/components/schemas/" + really);
			return bodies(name, value, depth)
				.filter(one -> !property.getKey().equals(NESTED) || one.toString().contains(TAKEN_FOR_EXPRESSION))
				.map(one -> JSON.objectNode().set(property.getKey(), one));
		});
	}

	/** An object that may have any keys. */
	private Stream<JsonNode> mapped(String name, JsonNode schema, int depth) {
		return schema.has("properties") ? Stream.empty() : Stream.concat(
			schema.has("additionalProperties") ? bodies(name, schema.path("additionalProperties"), depth)
				: Stream.of(JSON.textNode(text)),
			Stream.<JsonNode>empty()).map(one -> JSON.objectNode().set("walk", one));
	}
}
