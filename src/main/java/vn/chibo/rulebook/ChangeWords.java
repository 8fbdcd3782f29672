package vn.chibo.rulebook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.rulebook.RuleLine.Said;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** Says in a sentence a row what a proposal changes. */
@Component
class ChangeWords {

	private final RuleBook book;
	private final RuleLines lines;

	ChangeWords(RuleBook book, RuleLines lines) {
		this.book = book;
		this.lines = lines;
	}

	List<String> of(List<Proposal.Row> rows) {
		return rows.stream().flatMap(row -> book.sheets().stream().filter(sheet -> sheet.table().equals(row.table()))
			.flatMap(sheet -> sheet.row(row.row()).stream().map(shipped -> words(sheet, shipped, row)))).toList();
	}

	private String words(RuleSheet sheet, Row shipped, Proposal.Row row) {
		var before = lines.shipped(sheet, shipped, row.shipped());
		if (row.confirms()) {
			return "%s: theo %s".formatted(before.heading(), RuleLines.text(shipped));
		}
		var after = lines.shipped(sheet, shipped, row.cells());
		return shipped.cells().containsKey("key") ? "%s: %s".formatted(before.heading(), difference(before, after))
			: "%s: %s".formatted(sheet.title(), difference(before, after));
	}

	/** Column by column; sentences follow their figures, and are on the page of the proposal. */
	private static String difference(RuleLine before, RuleLine after) {
		var one = said(before);
		var other = said(after);
		var changed = IntStream.range(0, Math.min(one.size(), other.size()))
			.filter(nth -> !one.get(nth).words().equals(other.get(nth).words())).boxed().toList();
		return String.join("; ", changed.stream().map(nth -> "%s: %s → %s".formatted(one.get(nth).label(),
			one.get(nth).words(), other.get(nth).words())).toList());
	}

	private static List<Said> said(RuleLine line) {
		return Stream.concat(line.asked().stream(), line.answers().stream()).toList();
	}
}
