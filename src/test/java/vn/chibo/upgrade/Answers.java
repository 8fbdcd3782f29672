package vn.chibo.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.chibo.support.TestClock;

/** Fills in forms as they were opened, like people who agree: every field, with what was suggested or comes first. */
class Answers {

	private static final String SENTENCE = "Đã xem xét kỹ, nhất trí với đề nghị, không có ý kiến khác.";
	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("against", 0), Map.entry("blank", 0),
		Map.entry("dossierPapers", 12), Map.entry("invited", 4), Map.entry("commonPoints", 25),
		Map.entry("taskPoints", 55), Map.entry("tasksDone", 100), Map.entry("tasksLate", 0),
		Map.entry("tasksExceeded", 10), Map.entry("priorFaultsFixed", 100));
	/** Of those who vote in a committee or live in a place, where no list says how many they are. */
	private static final int PEOPLE = 3;
	private static final Set<String> LEVELS = Set.of("ownLevel", "collectiveLevel", "level", "newLevel");

	private final TestClock clock;
	private int papers = 9000;

	Answers(TestClock clock) {
		this.clock = clock;
	}

	/** @param otherwise what somebody answers in some fields instead; one of them may be the case that is meant */
	Map<String, Object> to(JsonNode form, Map<String, String> otherwise) {
		var answers = new HashMap<String, Object>();
		fill(form, form, answers);
		otherwise.forEach((field, value) -> answers.computeIfPresent(field,
			(key, usual) -> usual instanceof Integer ? (Object) Integer.valueOf(value) : value));
		return answers;
	}

	private void fill(JsonNode container, JsonNode form, Map<String, Object> answers) {
		for (var field : container.path("components")) {
			var key = field.path("key").asText();
			if (field.path("readonly").asBoolean() || field.path("disabled").asBoolean()) {
				continue;
			}
			switch (field.path("type").asText()) {
				case "group" -> fill(field, form, answers);
				case "dynamiclist" -> answers.put(field.path("path").asText(), List.of(row(field)));
				case "textfield", "textarea" -> answers.put(key, text(field, key));
				case "datetime" -> answers.put(key, clock.today().toString());
				case "number" -> answers.put(key, number(key, form));
				case "checkbox" -> answers.put(key, isRequired(field));
				case "radio", "select" -> choose(field, key, answers);
				default -> {
					// is only shown, or nobody is chosen
				}
			}
		}
	}

	/** In the lists of our forms: relatives who are members, so that nobody has to be asked. */
	private Map<String, Object> row(JsonNode list) {
		var row = new HashMap<String, Object>(Map.of("isMember", true));
		list.path("components").forEach(column -> {
			if (isRequired(column)) {
				row.put(column.path("key").asText(), SENTENCE);
			}
		});
		return row;
	}

	private String text(JsonNode field, String key) {
		if (!key.endsWith("Number")) {
			return SENTENCE;
		}
		return key.startsWith("card") ? "0992%08d".formatted(++papers) : ++papers + "-CB";
	}

	private static int number(String key, JsonNode form) {
		var electors = named(form, "absent").stream().mapToInt(absent -> absent.path("values").size()).findAny();
		return NUMBERS.getOrDefault(key, key.equals("inFavour") ? electors.orElse(PEOPLE) : PEOPLE);
	}

	private static void choose(JsonNode field, String key, Map<String, Object> answers) {
		var offered = StreamSupport.stream(field.path("values").spliterator(), false)
			.map(option -> option.path("value").asText()).toList();
		var suggested = LEVELS.contains(key) ? "GOOD" : field.path("defaultValue").asText();
		if (isRequired(field) && !offered.isEmpty()) {
			answers.put(key, offered.contains(suggested) ? suggested : offered.get(0));
		}
	}

	private static boolean isRequired(JsonNode field) {
		return field.path("validate").path("required").asBoolean();
	}

	private static List<JsonNode> named(JsonNode container, String key) {
		var found = new ArrayList<JsonNode>();
		container.path("components").forEach(field -> {
			if (field.path("key").asText().equals(key)) {
				found.add(field);
			}
			found.addAll(named(field, key));
		});
		return found;
	}
}
