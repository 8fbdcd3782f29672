package vn.chibo.workflow.models;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.DigestUtils;

/** One decision table of the class path, asked in an engine that records nothing. */
final class DecisionTable {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().feelEngineFactory(Feel::new)
		.buildEngine();

	/** So many answers of a table are kept: the same is asked of many members, and asked again at each look at them. */
	private static final int KEPT = 2000;

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private final DmnDecision decision;
	private final String version;
	private final ConcurrentLruCache<Map<String, Object>, DmnDecisionTableResult> answers;
	private final NavigableSet<LocalDate> beginnings;

	private DecisionTable(DmnDecision decision, String version) {
		this.decision = decision;
		this.version = version;
		this.beginnings = Beginnings.of(decision);
		this.answers = new ConcurrentLruCache<>(KEPT, inputs -> ENGINE.evaluateDecisionTable(decision, inputs));
	}

	static DecisionTable read(String path, String decision) {
		try (var table = new ClassPathResource(path).getInputStream()) {
			return of(table.readAllBytes(), decision);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static DecisionTable of(byte[] table, String decision) {
		return new DecisionTable(ENGINE.parseDecision(decision, new ByteArrayInputStream(table)),
			DigestUtils.md5DigestAsHex(table));
	}

	/** Another word for any other text of the table. */
	String version() {
		return version;
	}

	String key() {
		return decision.getKey();
	}

	/** The one row that speaks of these inputs. */
	Optional<DmnDecisionRuleResult> row(Map<String, Object> inputs) {
		return Optional.ofNullable(answers.get(inputs).getSingleResult());
	}

	/** Every row that speaks of these inputs, in the order of the table. */
	List<DmnDecisionRuleResult> rows(Map<String, Object> inputs) {
		return List.copyOf(answers.get(inputs));
	}

	/** The one row that speaks of these inputs on a day; before any does, the oldest one that ever did. */
	Optional<DmnDecisionRuleResult> rowOn(LocalDate on, Map<String, Object> inputs) {
		return answeredOn(on, inputs).stream().findFirst();
	}

	/** Every row that speaks of these inputs on a day; before any does, the oldest ones that ever did. */
	List<DmnDecisionRuleResult> answeredOn(LocalDate on, Map<String, Object> inputs) {
		var asked = afterBeginning(on);
		return Stream.concat(Stream.of(asked), beginnings.tailSet(asked, false).stream())
			.map(day -> rows(dated(day, inputs))).filter(rows -> !rows.isEmpty()).findFirst().orElse(List.of());
	}

	/** The same of a table that may have nothing to say of these inputs, and then says nothing on any other day. */
	List<DmnDecisionRuleResult> rowsOn(LocalDate on, Map<String, Object> inputs) {
		return rows(dated(afterBeginning(on), inputs));
	}

	/** The days from which rows hold; none of a table that is not dated. */
	NavigableSet<LocalDate> beginnings() {
		return beginnings;
	}

	/** The words that its rows name for an input. */
	Set<String> named(String input) {
		return Conditions.on(input, decision).flatMap(text -> WORD.matcher(text).results())
			.map(found -> found.group(1)).collect(Collectors.toSet());
	}

	/** What took effect before the table begins is judged by its oldest rows. */
	private LocalDate afterBeginning(LocalDate on) {
		return beginnings.isEmpty() || on.isAfter(beginnings.first()) ? on : beginnings.first();
	}

	private static Map<String, Object> dated(LocalDate on, Map<String, Object> inputs) {
		var asked = new HashMap<>(inputs);
		asked.put(Beginnings.INPUT, day(on));
		return asked;
	}

	/** The components of a record as inputs of the same names. */
	static Map<String, Object> inputs(Record facts) {
		return JSON.convertValue(facts, new TypeReference<>() {
		});
	}

	/** A day as tables compare it: the engine reads the calendar of the machine, wherever that stands. */
	private static Date day(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

	static int number(DmnDecisionRuleResult row, String entry) {
		return ((Number) row.getEntry(entry)).intValue();
	}
}
