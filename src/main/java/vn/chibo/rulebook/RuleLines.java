package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.rulebook.RuleLine.Said;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** Writes rows of tables in words. */
@Component
class RuleLines {

	/** The name of a rule in its table. */
	private static final String KEY = "key";

	private final RuleWords words;
	private final Holding holding;
	private final Clock clock;

	RuleLines(RuleWords words, Holding holding, Clock clock) {
		this.words = words;
		this.holding = holding;
		this.clock = clock;
	}

	List<RuleLine> of(RuleSheet sheet, Reader reader) {
		return sheet.rows().stream().map(row -> of(sheet, row, reader)).toList();
	}

	/** As it holds today where the reader works, in the first place of several. */
	RuleLine of(RuleSheet sheet, Row row, Reader reader) {
		var today = LocalDate.now(clock);
		var places = reader.placesOf(sheet);
		var waits = holding.waits(sheet, row, places, today);
		return holding.change(sheet, row, places.get(0), today)
			.map(change -> line(sheet, row, change.cells(), change.document(), change.from(), waits))
			.orElseGet(() -> line(sheet, row, row.cells(), row.legalBasis(), row.from(), waits));
	}

	/** As it was shipped. */
	RuleLine shipped(RuleSheet sheet, Row row) {
		return line(sheet, row, row.cells(), row.legalBasis(), row.from(), false);
	}

	/** With other cells, because a text says so from a day on. */
	RuleLine of(RuleSheet sheet, Row row, Map<String, String> cells, String document, LocalDate from) {
		return line(sheet, row, cells, document, from, false);
	}

	private RuleLine line(RuleSheet sheet, Row row, Map<String, String> cells, String legalBasis, LocalDate from,
			boolean waits) {
		var asked = said(sheet, cells, true);
		return new RuleLine(sheet.folder(), sheet.table(), row.id(), heading(sheet, row, asked), asked,
			said(sheet, cells, false), from, row.certainty(), legalBasis, row.remark(), waits,
			!cells.equals(row.cells()));
	}

	private String heading(RuleSheet sheet, Row row, List<Said> asked) {
		if (row.cells().containsKey(KEY)) {
			return words.of(sheet.folder(), KEY, row.cells().get(KEY));
		}
		return asked.isEmpty() ? sheet.title()
			: asked.stream().map(said -> said.label() + ": " + said.words()).collect(Collectors.joining("; "));
	}

	private List<Said> said(RuleSheet sheet, Map<String, String> cells, boolean asked) {
		return sheet.columns().stream().filter(column -> column.asked() == asked && !column.name().equals(KEY))
			.map(column -> new Said(column.label(),
				words.of(sheet.folder(), column.name(), cells.getOrDefault(column.name(), ""))))
			.filter(said -> !said.words().isEmpty()).toList();
	}
}
