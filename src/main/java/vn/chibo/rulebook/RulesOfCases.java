package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;

/** By which texts cases go. */
@Component
public class RulesOfCases {

	private final RuleBook book;
	private final Holding holding;
	private final CasePlaces places;
	private final Clock clock;

	RulesOfCases(RuleBook book, Holding holding, CasePlaces places, Clock clock) {
		this.book = book;
		this.holding = holding;
		this.places = places;
		this.clock = clock;
	}

	/** The texts that the tables of the procedure cite, and the newer ones that hold or wait where the case lies. */
	public Texts of(String caseNumber, String process) {
		var sheets = book.sheets().stream().filter(sheet -> sheet.processes().containsKey(process)).toList();
		if (sheets.isEmpty()) {
			return new Texts(null, List.of(), List.of(), List.of());
		}
		Place place = SingletonSupplier.of(() -> places.of(caseNumber).path())::obtain;
		var today = LocalDate.now(clock);
		return new Texts(sheets.get(0).folder(), cited(sheets),
			newer(sheets, (sheet, row) -> holding.confirmed(sheet, row, placeOf(sheet, place), today)),
			newer(sheets, (sheet, row) -> holding.waits(sheet, row, List.of(placeOf(sheet, place)), today)));
	}

	private static Place placeOf(RuleSheet sheet, Place place) {
		return sheet.everywhere() ? Place.EVERYWHERE : place;
	}

	private static List<String> newer(List<RuleSheet> sheets, BiPredicate<RuleSheet, RuleSheet.Row> chosen) {
		return sheets.stream().flatMap(sheet -> sheet.rows().stream().filter(row -> chosen.test(sheet, row)))
			.map(RuleLines::text).distinct().toList();
	}

	private static List<String> cited(List<RuleSheet> sheets) {
		return List.copyOf(sheets.stream().filter(sheet -> !sheet.everywhere())
			.flatMap(sheet -> sheet.rows().stream()).filter(row -> !row.waits())
			.flatMap(row -> LegalText.in(row.legalBasis()).stream())
			// the longest name of those that a text is called by
			.collect(Collectors.toMap(LegalText::number, text -> text,
				(one, other) -> one.length() >= other.length() ? one : other))
			.values().stream().sorted(VietnameseOrder.byName(text -> text)).toList());
	}

	/**
	 * @param folder    of its tables; absent of a procedure that has none
	 * @param confirmed newer texts of which something holds there
	 * @param newer     those of which something waits
	 */
	public record Texts(String folder, List<String> cited, List<String> confirmed, List<String> newer) {
	}
}
