package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ConcurrentLruCache;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.Key;
import vn.chibo.rules.LocalRules;
import vn.chibo.rules.Place;

/** The rows of a table, which may lie in many files, as answers to one kind of question. */
final class DmnTable<Q extends Record, A extends Record> implements DecisionTable<Q, A> {

	/** So many answers of a table are kept: the same is asked of many members, and asked again at each look at them. */
	private static final int KEPT = 5000;
	/** More places than these, each with rules of its own, are not asked at the same time. */
	private static final int EDITIONS = 50;

	private final String name;
	private final String version;
	private final List<DmnRows> parts;
	private final Inputs<Q> inputs;
	private final Outputs<A> outputs;
	private final LocalRules local;
	private final ConcurrentLruCache<List<Amendment>, DmnEdition> editions = new ConcurrentLruCache<>(EDITIONS,
		this::edition);
	private final ConcurrentLruCache<Asked<Q>, List<A>> answers = new ConcurrentLruCache<>(KEPT, this::answer);

	DmnTable(String name, String version, List<DmnRows> parts, Inputs<Q> inputs, Outputs<A> outputs,
			LocalRules local) {
		this.name = name;
		this.version = version;
		this.parts = parts;
		this.inputs = inputs;
		this.outputs = outputs;
		this.local = local;
		parts.forEach(inputs::check);
		parts.forEach(outputs::check);
		Overlaps.refuse(new DmnEdition(parts, List.of()));
		Overlaps.refuse(DmnEdition.withAllThatWaits(parts));
	}

	@Override
	public List<A> rows(Q question, LocalDate on, Place place) {
		var said = said(place);
		var edition = editions.get(said);
		var asked = afterBeginning(edition, on);
		return Stream.concat(Stream.of(asked), edition.beginnings().tailSet(asked, false).stream())
			.map(day -> answers.get(new Asked<>(question, day, said))).filter(rows -> !rows.isEmpty()).findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no row of %s%s on %s".formatted(name,
				question instanceof Key key ? " for '%s'".formatted(key.key()) : "", on)));
	}

	@Override
	public List<A> rowsIfAny(Q question, LocalDate on, Place place) {
		var said = said(place);
		return answers.get(new Asked<>(question, afterBeginning(editions.get(said), on), said));
	}

	@Override
	public A row(Q question, LocalDate on, Place place) {
		return one(rows(question, on, place)).orElseThrow();
	}

	@Override
	public Optional<A> rowIfAny(Q question, LocalDate on, Place place) {
		return one(rowsIfAny(question, on, place));
	}

	@Override
	public Set<String> named(String input) {
		return parts.stream().flatMap(part -> part.rows().stream())
			.flatMap(row -> DmnRow.words(row.conditions().getOrDefault(input, "")).stream())
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

	private List<Amendment> said(Place place) {
		var edition = local.edition();
		return edition.amendments().isEmpty() ? List.of()
			: parts.stream().flatMap(part -> edition.of(part.key(), place).stream()).toList();
	}

	private DmnEdition edition(List<Amendment> said) {
		return new DmnEdition(parts, said);
	}

	/** What took effect before the table begins is judged by its oldest rows; one that is not dated has but one day. */
	private static LocalDate afterBeginning(DmnEdition edition, LocalDate on) {
		var beginnings = edition.beginnings();
		return beginnings.isEmpty() ? LocalDate.EPOCH
			: Optional.ofNullable(beginnings.floor(on)).orElseGet(beginnings::first);
	}

	private List<A> answer(Asked<Q> asked) {
		var given = inputs.of(asked.question(), asked.on());
		return editions.get(asked.said()).on(asked.on()).stream().flatMap(part -> part.answers(given).stream())
			.map(row -> outputs.of(cited(row, asked.said()))).toList();
	}

	/** A changed row cites the text because of which it was changed. */
	private static Map<String, Object> cited(Map<String, Object> row, List<Amendment> said) {
		var cited = new HashMap<>(row);
		said.stream().filter(one -> one.citation().equals(row.get(DmnRow.LEGAL_BASIS)))
			.forEach(one -> cited.put(DmnRow.LEGAL_BASIS, one.document()));
		return cited;
	}

	/** @throws IllegalStateException when it could not answer with these changes */
	void check(List<Amendment> changes) {
		var own = changes.stream().filter(one -> parts.stream().anyMatch(part -> part.key().equals(one.table())))
			.toList();
		var edition = new DmnEdition(parts, own);
		Overlaps.refuse(edition);
		edition.beginnings().forEach(day -> edition.on(day).forEach(outputs::check));
	}

	private record Asked<Q>(Q question, LocalDate on, List<Amendment> said) {
	}
}
