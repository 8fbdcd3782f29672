package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.rules.Place;
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

	/** Text by text what waits for a reader, each row with those that it would replace. */
	List<NewerText> waitingFor(Reader reader) {
		var texts = new LinkedHashMap<String, List<NewRow>>();
		book.sheets().forEach(sheet -> sheet.rows().stream()
			.filter(row -> holding.waits(sheet, row, reader.placesOf(sheet), today()))
			.forEach(row -> texts.computeIfAbsent(name(row), first -> new ArrayList<>()).add(new NewRow(
				lines.of(sheet, row, reader), row.replaces().stream().flatMap(old -> sheet.row(old).stream())
					.map(old -> lines.of(sheet, old, reader)).toList(),
				reader.mayChange(sheet)))));
		return texts.entrySet().stream().map(text -> new NewerText(text.getKey(), text.getValue())).toList();
	}

	/** The names of those that wait in one of these places, of all tables or of those of one folder. */
	List<String> names(List<? extends Place> places, String folder) {
		return book.sheets().stream().filter(sheet -> folder == null || sheet.folder().equals(folder))
			.flatMap(sheet -> sheet.rows().stream()
				.filter(row -> holding.waits(sheet, row, places(sheet, places), today())).map(NewerTexts::name))
			.distinct().collect(Collectors.toList());
	}

	private static List<? extends Place> places(RuleSheet sheet, List<? extends Place> places) {
		return sheet.everywhere() ? List.of(Place.EVERYWHERE) : places;
	}

	private static String name(Row row) {
		return LegalText.in(row.legalBasis()).orElse(row.legalBasis());
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

	/** @param changeable whether the reader may propose it somewhere */
	record NewRow(RuleLine line, List<RuleLine> replaced, boolean changeable) {
	}
}
