package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.rules.Place;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** Newer texts whose rows wait for somebody to confirm them. */
@Component
class NewerTexts {

	private final RuleBook book;
	private final Holding holding;
	private final RuleLines lines;
	private final Clock clock;

	NewerTexts(RuleBook book, Holding holding, RuleLines lines, Clock clock) {
		this.book = book;
		this.holding = holding;
		this.lines = lines;
		this.clock = clock;
	}

	/**
	 * Text by text what waits for a reader, each row with those that it would replace.
	 *
	 * @param open what waits for a second person, with its rows by its id
	 */
	List<NewerText> waitingFor(Reader reader, List<Proposal> open, Map<Long, List<Proposal.Row>> rows) {
		var texts = new LinkedHashMap<String, List<NewRow>>();
		book.sheets().forEach(sheet -> sheet.rows().stream()
			.filter(row -> holding.waits(sheet, row, reader.placesOf(sheet), today()))
			.forEach(row -> texts.computeIfAbsent(RuleLines.text(row), first -> new ArrayList<>()).add(new NewRow(
				lines.of(sheet, row, reader), row.replaces().stream().flatMap(old -> sheet.row(old).stream())
					.map(old -> lines.of(sheet, old, reader)).toList(),
				proposed(sheet, row, reader, open, rows), Scope.of(reader, sheet).size()))));
		return texts.entrySet().stream().map(text -> new NewerText(text.getKey(), text.getValue())).toList();
	}

	/** The names of those that wait in one of these places. */
	List<String> names(List<? extends Place> places) {
		return book.sheets().stream().flatMap(sheet -> sheet.rows().stream()
			.filter(row -> holding.waits(sheet, row, sheet.everywhere() ? List.of(Place.EVERYWHERE) : places, today()))
			.map(RuleLines::text)).distinct().toList();
	}

	/** Those that the reader cannot propose once more. */
	private static List<Long> proposed(RuleSheet sheet, Row row, Reader reader, List<Proposal> open,
			Map<Long, List<Proposal.Row>> rows) {
		var scopes = Scope.of(reader, sheet).stream().map(scope -> Scope.organisationId(scope.value())).toList();
		return open.stream().filter(one -> scopes.contains(one.organisationId()))
			.filter(one -> rows.getOrDefault(one.id(), List.of()).stream()
				.anyMatch(said -> said.table().equals(sheet.table()) && said.row().equals(row.id())))
			.map(Proposal::id).toList();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** A text with what it would change. */
	record NewerText(String name, List<NewRow> rows) {

		public boolean mayBeConfirmed() {
			return rows.stream().anyMatch(NewRow::changeable);
		}
	}

	/**
	 * @param proposed the proposals of it that wait where the reader may propose
	 * @param scopes   for how many places the reader may propose it
	 */
	record NewRow(RuleLine line, List<RuleLine> replaced, List<Long> proposed, int scopes) {

		/** Whether the reader may propose it somewhere where nobody has. */
		public boolean changeable() {
			return proposed.size() < scopes;
		}
	}
}
