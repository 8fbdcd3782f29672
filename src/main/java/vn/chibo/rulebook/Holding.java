package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.LocalRules;
import vn.chibo.rules.Place;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** What holds of the shipped rows in a place. */
@Component
class Holding {

	private final RuleBook book;
	private final LocalRules local;

	Holding(RuleBook book, LocalRules local) {
		this.book = book;
		this.local = local;
	}

	/** What stands in a row on a day: the shipped cells, or those of the latest change. */
	Map<String, String> cells(RuleSheet sheet, Row row, Place place, LocalDate on) {
		return change(sheet, row, place, on).map(Amendment::cells).orElse(row.cells());
	}

	/** The latest change of a row that holds on a day. */
	Optional<Amendment> change(RuleSheet sheet, Row row, Place place, LocalDate on) {
		return said(sheet, row, place).stream().filter(one -> !one.confirms() && !one.from().isAfter(on))
			.filter(one -> goesOn(one, on)).max(Comparator.comparing(Amendment::from).thenComparing(Amendment::id));
	}

	/** Whether a row of a newer text does not hold somewhere because nobody has confirmed it. */
	boolean waits(RuleSheet sheet, Row row, List<? extends Place> places, LocalDate on) {
		return row.waits() && places.stream().anyMatch(place -> said(sheet, row, place).stream()
			.noneMatch(one -> one.confirms() && goesOn(one, on)));
	}

	/** Whether a row of a newer text holds on a day because somebody has confirmed it. */
	boolean confirmed(RuleSheet sheet, Row row, Place place, LocalDate on) {
		return row.waits() && hasBegun(row, on) && !waits(sheet, row, List.of(place), on);
	}

	/** The row of a newer text that holds on a day in the place of this one. */
	Optional<Row> replacing(RuleSheet sheet, Row row, Place place, LocalDate on) {
		return sheet.rows().stream().filter(newer -> newer.replaces().contains(row.id()))
			.filter(newer -> hasBegun(newer, on) && !waits(sheet, newer, List.of(place), on)).findFirst();
	}

	/** Changes of rows that are shipped no more: they hold nowhere, and nobody would notice. */
	List<Amendment> withoutRow() {
		return local.edition().amendments().stream().filter(one -> book.sheets().stream()
			.filter(sheet -> sheet.table().equals(one.table())).noneMatch(sheet -> sheet.row(one.row()).isPresent()))
			.toList();
	}

	private List<Amendment> said(RuleSheet sheet, Row row, Place place) {
		return local.edition().of(sheet.table(), place).stream().filter(one -> one.row().equals(row.id())).toList();
	}

	private static boolean hasBegun(Row row, LocalDate on) {
		return row.from() == null || !row.from().isAfter(on);
	}

	private static boolean goesOn(Amendment one, LocalDate on) {
		return one.until() == null || !one.until().isBefore(on);
	}
}
