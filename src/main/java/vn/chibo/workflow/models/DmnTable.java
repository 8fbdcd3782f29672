package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ConcurrentLruCache;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.Key;

/** The rows of a table, which may lie in many files, as answers to one kind of question. */
final class DmnTable<Q extends Record, A extends Record> implements DecisionTable<Q, A> {

	/** So many answers of a table are kept: the same is asked of many members, and asked again at each look at them. */
	private static final int KEPT = 2000;
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private final String name;
	private final String version;
	private final List<DmnRows> parts;
	private final Inputs<Q> inputs;
	private final Outputs<A> outputs;
	private final NavigableSet<LocalDate> beginnings;
	private final ConcurrentLruCache<Asked<Q>, List<A>> answers = new ConcurrentLruCache<>(KEPT, this::answer);

	DmnTable(String name, String version, List<DmnRows> parts, Inputs<Q> inputs, Outputs<A> outputs) {
		this.name = name;
		this.version = version;
		this.parts = parts;
		this.inputs = inputs;
		this.outputs = outputs;
		this.beginnings = Beginnings.of(parts);
		parts.forEach(inputs::check);
		parts.forEach(outputs::check);
		Overlaps.refuse(parts, beginnings);
	}

	@Override
	public List<A> rows(Q question, LocalDate on) {
		var asked = afterBeginning(on);
		return Stream.concat(Stream.of(asked), beginnings.tailSet(asked, false).stream())
			.map(day -> answers.get(new Asked<>(question, day))).filter(rows -> !rows.isEmpty()).findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no row of %s%s on %s".formatted(name,
				question instanceof Key key ? " for '%s'".formatted(key.key()) : "", on)));
	}

	@Override
	public List<A> rowsIfAny(Q question, LocalDate on) {
		return answers.get(new Asked<>(question, afterBeginning(on)));
	}

	@Override
	public A row(Q question, LocalDate on) {
		return one(rows(question, on)).orElseThrow();
	}

	@Override
	public Optional<A> rowIfAny(Q question, LocalDate on) {
		return one(rowsIfAny(question, on));
	}

	@Override
	public Set<String> named(String input) {
		return parts.stream().flatMap(part -> part.conditions().stream()).map(row -> row.getOrDefault(input, ""))
			.flatMap(condition -> WORD.matcher(condition).results()).map(word -> word.group(1))
			.collect(Collectors.toSet());
	}

	@Override
	public String version() {
		return version;
	}

	private Optional<A> one(List<A> rows) {
		if (rows.size() > 1) {
			throw new IllegalStateException("%d rows of %s, where one is asked for".formatted(rows.size(), name));
		}
		return rows.stream().findFirst();
	}

	/** What took effect before the table begins is judged by its oldest rows; one that is not dated has but one day. */
	private LocalDate afterBeginning(LocalDate on) {
		if (beginnings.isEmpty()) {
			return LocalDate.EPOCH;
		}
		return on.isAfter(beginnings.first()) ? on : beginnings.first();
	}

	private List<A> answer(Asked<Q> asked) {
		var given = inputs.of(asked.question(), asked.on());
		return parts.stream().flatMap(part -> part.answers(given).stream()).map(outputs::of).toList();
	}

	private record Asked<Q>(Q question, LocalDate on) {
	}
}
