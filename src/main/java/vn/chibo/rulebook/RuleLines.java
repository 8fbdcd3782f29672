package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.rulebook.RuleLine.Here;
import vn.chibo.rulebook.RuleLine.Said;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** Writes rows of tables in words. */
@Component
class RuleLines {

	/** The name of a rule in its table. */
	private static final String KEY = "key";
	private static final String MONTHS = "Số tháng";
	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

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
		var place = reader.placesOf(sheet).get(0);
		var change = holding.change(sheet, row, place, today);
		var cells = change.map(Amendment::cells).orElse(row.cells());
		var here = Here.of(holding.waits(sheet, row, reader.placesOf(sheet), today),
			holding.confirmed(sheet, row, place, today),
			holding.replacing(sheet, row, place, today).map(RuleLines::text).orElse(null), !cells.equals(row.cells()));
		return change.map(one -> line(sheet, row, cells, one.document(), one.from(), here))
			.orElseGet(() -> line(sheet, row, cells, row.legalBasis(), row.from(), here));
	}

	/** As it was shipped. */
	RuleLine shipped(RuleSheet sheet, Row row) {
		return line(sheet, row, row.cells(), row.legalBasis(), row.from(), Here.AS_SHIPPED);
	}

	/** As it was shipped then. */
	RuleLine shipped(RuleSheet sheet, Row row, Map<String, String> cells) {
		return line(sheet, row, cells, row.legalBasis(), row.from(), Here.AS_SHIPPED);
	}

	/** As somebody proposes it: as it was shipped, or with other cells because a text is to say so from a day on. */
	RuleLine proposed(RuleSheet sheet, Row row, Proposal.Row said, Proposal proposal) {
		var here = Here.proposed(proposal);
		return !said.confirms() ? line(sheet, row, said.cells(), proposal.document(), proposal.from(), here)
			: proposal.isOpen() ? shipped(sheet, row)
				: line(sheet, row, row.cells(), row.legalBasis(), row.from(), here);
	}

	/** What people call the text in which a row is written. */
	static String text(Row row) {
		return LegalText.in(row.legalBasis()).orElse(row.legalBasis());
	}

	private RuleLine line(RuleSheet sheet, Row row, Map<String, String> cells, String legalBasis, LocalDate from,
			Here here) {
		var asked = said(sheet, cells, true);
		return new RuleLine(sheet.folder(), sheet.table(), row.id(), heading(sheet, row, asked), asked,
			said(sheet, cells, false), from, row.certainty(), legalBasis, row.remark(), here);
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
				inYears(column.label(),
					words.of(sheet.folder(), column.name(), cells.getOrDefault(column.name(), "")))))
			.filter(said -> !said.words().isEmpty()).toList();
	}

	/** Nobody reads an age off its months. */
	private static String inYears(String label, String words) {
		return label.startsWith(MONTHS) ? NUMBER.matcher(words).replaceAll(found -> {
			int months = Integer.parseInt(found.group());
			return months >= 24 && months % 12 == 0 ? "%d (%d năm)".formatted(months, months / 12) : found.group();
		}) : words;
	}
}
