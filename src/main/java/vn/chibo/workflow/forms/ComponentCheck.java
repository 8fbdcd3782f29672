package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether the gateway enforces all that a component of a form states; what it does not know, it refuses. */
record ComponentCheck(JsonNode component, boolean inRow) {

	/** What a component may state, and how; a rule written as an expression would be one that nobody enforces. */
	private static final Map<String, JsonNodeType> RULES = Map.of("required", JsonNodeType.BOOLEAN, "minLength",
		JsonNodeType.NUMBER, "maxLength", JsonNodeType.NUMBER, "min", JsonNodeType.NUMBER, "max", JsonNodeType.NUMBER,
		"pattern", JsonNodeType.STRING, "patternErrorMessage", JsonNodeType.STRING, "validationType",
		JsonNodeType.STRING);
	private static final Set<String> YES_OR_NO = Set.of("readonly", "disabled", "serializeToString",
		"disallowPassedDates",
		"allowAddRemove");
	private static final Set<String> NUMBERS = Set.of("decimalDigits", "timeInterval", "defaultRepetitions");
	private static final Set<String> OTHERS = Set.of("type", "key", "id", "label", "dateLabel", "timeLabel",
		"description",
		"layout", "properties", "validate", "conditional", "values", "valuesKey", "defaultValue", "searchable",
		"subtype",
		"showOutline", "components", "text", "increment", "appearance", "timeSerializingFormat", "use24h",
		"isRepeating",
		"nonCollapsedItems", "disableCollapse", "verticalAlignment", "path", "dataSource", "columns", "rowCount",
		"height");
	/** What of ours stands among the properties; another word is one that nobody reads. */
	private static final Set<String> PROPERTIES = Set.of("keep", "default", "minRows", "maxRows", "quote", "holds",
		"none", "notBefore", "notAfter", "atMost", "partOf", "fits", "documentNumber", "datedBy", AttachMarks.KIND,
		AttachMarks.ANSWER);
	private static final Map<String, Set<String>> WORDS = Map.of("subtype", Set.of("date", "time", "datetime"),
		"timeSerializingFormat", Set.of("utc_offset", "utc_normalized", "no_timezone"));
	private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*");
	private static final Pattern CLOCK = Pattern.compile("\\b(today|now)\\s*\\(");

	void passes(boolean knownType) {
		refuseIf(!knownType, "type " + type());
		component.properties().forEach(property -> refuseIf(!isSupported(property.getKey(), property.getValue()),
			"'" + property.getKey() + "' as it is written"));
		component.path("validate").properties()
			.forEach(rule -> refuseIf(RULES.get(rule.getKey()) != rule.getValue().getNodeType(),
				"rule " + rule.getKey() + " as it is written"));
		component.path("properties").fieldNames().forEachRemaining(name -> refuseIf(!PROPERTIES.contains(name),
			"property " + name + " as it is written"));
		var validation = component.path("validate").path("validationType").asText("custom");
		refuseIf(!validation.isEmpty() && !"custom".equals(validation) && !Texts.TYPES.containsKey(validation),
			"validation type " + validation);
		checkPattern();
		checkCondition();
		checkOptions();
		checkPlace();
	}

	private boolean isSupported(String name, JsonNode value) {
		if (YES_OR_NO.contains(name)) {
			return value.isBoolean();
		}
		if (WORDS.containsKey(name)) {
			return WORDS.get(name).contains(value.asText());
		}
		return NUMBERS.contains(name) ? value.isInt() : OTHERS.contains(name);
	}

	private void checkPattern() {
		try {
			Pattern.compile(component.path("validate").path("pattern").asText(""));
		} catch (PatternSyntaxException unreadable) {
			throw unsupported("its pattern");
		}
		var step = component.path("increment").asText("");
		refuseIf(!step.isEmpty() && !step.matches("\\d+(\\.\\d+)?") || step.matches("0+(\\.0+)?"), "increment " + step);
	}

	private void checkCondition() {
		var conditional = component.path("conditional");
		conditional.fieldNames().forEachRemaining(name -> refuseIf(!"hide".equals(name), "condition " + name));
		var hide = conditional.path("hide").asText("");
		refuseIf(!hide.isEmpty() && !hide.startsWith("="), "a condition that is no expression");
		// the browser's clock is not ours
		refuseIf(CLOCK.matcher(hide).find(), "a condition on the time");
	}

	private void checkOptions() {
		component.path("values")
			.forEach(option -> refuseIf(!option.path("value").isTextual(), "an option that is no text"));
	}

	private void checkPlace() {
		var path = component.path("path").asText("");
		var isList = "dynamiclist".equals(type());
		refuseIf("group".equals(type()) && !path.isEmpty(), "a group with a path");
		refuseIf(isList && (inRow || !KEY.matcher(path).matches()),
			"a list within a list, or without a path of one word");
		refuseIf(isList && !"casefile".equals(component.path("properties").path("keep").asText()),
			"a list that is not kept in the case file");
		refuseIf(component.has("key") && !KEY.matcher(component.path("key").asText()).matches(),
			"a key of several words");
		refuseIf("datetime".equals(type()) && !component.has("subtype"), "a moment without subtype");
		refuseIf(inRow && (component.path("readonly").asBoolean() || component.path("disabled").asBoolean()),
			"a field of a row that takes no input");
	}

	private String type() {
		return component.path("type").asText();
	}

	private void refuseIf(boolean unsupported, String what) {
		if (unsupported) {
			throw unsupported(what);
		}
	}

	private IllegalStateException unsupported(String what) {
		return new IllegalStateException("Form field '%s': %s is not supported".formatted(component.path("key")
			.asText(component.path("path").asText(component.path("label").asText())), what));
	}
}
