package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import vn.chibo.rules.Certainty;

/**
 * One row of a table, each cell by the name of its column.
 *
 * @param id of the rule in its file
 */
record DmnRow(String id, Map<String, String> conditions, Map<String, String> conclusions,
		DmnDecisionTableRuleImpl rule) {

	/** The day from which a row holds. */
	static final String ON = "on";
	/** How sure it is. */
	static final String CERTAINTY = "certainty";
	/** The rows instead of which it holds, by their ids. */
	static final String REPLACES = "replaces";

	/** Where it is written. */
	static final String LEGAL_BASIS = "legalBasis";
	/** What one has to know of it. */
	static final String REMARK = "remark";
	/** What is said of the row itself. */
	static final Set<String> OF_ITSELF = Set.of(ON, CERTAINTY, REPLACES, LEGAL_BASIS, REMARK);

	private static final Pattern FROM = Pattern
		.compile("(?:>=\\s*|[\\[\\(]\\s*)date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");
	private static final Pattern END = Pattern.compile("\\.\\.\\s*date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T");
	private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

	static DmnRow of(DmnDecisionTableRuleImpl rule, List<String> inputs, List<String> outputs) {
		return new DmnRow(rule.getId(), cells(inputs, rule.getConditions()), cells(outputs, rule.getConclusions()),
			rule);
	}

	private static Map<String, String> cells(List<String> columns, List<DmnExpressionImpl> cells) {
		var byColumn = new LinkedHashMap<String, String>();
		for (int i = 0; i < columns.size(); i++) {
			var text = cells.get(i).getExpression();
			byColumn.put(columns.get(i), text == null ? "" : text.strip());
		}
		return byColumn;
	}

	/** The words in a cell. */
	static Set<String> words(String cell) {
		return WORD.matcher(cell).results().map(word -> word.group(1)).collect(Collectors.toSet());
	}

	/**
	 * The first day on which the row holds; none of one that holds always.
	 *
	 * @throws IllegalStateException when it says so in words that we do not read
	 */
	Optional<LocalDate> from() {
		var condition = day();
		if (condition.isEmpty()) {
			return Optional.empty();
		}
		var from = FROM.matcher(condition);
		if (!from.find()) {
			throw new IllegalStateException("holds '%s', from no day".formatted(condition));
		}
		return Optional.of(LocalDate.parse(from.group(1)));
	}

	/** The first day on which it holds no more; none of one that goes on. */
	Optional<LocalDate> end() {
		return END.matcher(day()).results().map(end -> LocalDate.parse(end.group(1))).findFirst();
	}

	/** As the row puts it; empty of one that holds always. */
	String day() {
		return conditions.getOrDefault(ON, "");
	}

	/** What it asks of everything but the day. */
	Map<String, String> undated() {
		var undated = new LinkedHashMap<>(conditions);
		undated.remove(ON);
		return undated;
	}

	Certainty certainty() {
		return words(conclusions.getOrDefault(CERTAINTY, "")).stream().findFirst().map(Certainty::valueOf)
			.orElse(Certainty.PROPOSAL);
	}

	Set<String> replaces() {
		return words(conclusions.getOrDefault(REPLACES, ""));
	}

	/** The same row with other cells, of any day; columns that are not named stay. */
	DmnRow with(Map<String, String> cells) {
		var changed = new DmnDecisionTableRuleImpl();
		changed.setId(rule.getId());
		changed.setName(rule.getName());
		changed.setConditions(changed(conditions, rule.getConditions(), cells));
		changed.setConclusions(changed(conclusions, rule.getConclusions(), cells));
		return of(changed, List.copyOf(conditions.keySet()), List.copyOf(conclusions.keySet()));
	}

	private static List<DmnExpressionImpl> changed(Map<String, String> columns, List<DmnExpressionImpl> old,
			Map<String, String> cells) {
		var names = List.copyOf(columns.keySet());
		var changed = new ArrayList<DmnExpressionImpl>();
		for (int i = 0; i < old.size(); i++) {
			var text = cells.getOrDefault(names.get(i), columns.get(names.get(i)));
			changed.add(expression(old.get(i), text.isEmpty() ? null : text));
		}
		return changed;
	}

	private static DmnExpressionImpl expression(DmnExpressionImpl old, String text) {
		var expression = new DmnExpressionImpl();
		expression.setId(old.getId());
		expression.setName(old.getName());
		expression.setTypeDefinition(old.getTypeDefinition());
		expression.setExpressionLanguage(old.getExpressionLanguage());
		expression.setExpression(text);
		return expression;
	}
}
