package vn.chibo.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;

/** By which texts cases go. */
@Component
public class RulesOfCases {

	private final RuleBook book;
	private final NewerTexts newer;
	private final CasePlaces places;

	RulesOfCases(RuleBook book, NewerTexts newer, CasePlaces places) {
		this.book = book;
		this.newer = newer;
		this.places = places;
	}

	/** The texts that the tables of the procedure cite, and the newer ones that wait where the case lies. */
	public Texts of(String caseNumber, String process) {
		var sheets = book.sheets().stream().filter(sheet -> sheet.processes().containsKey(process)).toList();
		return sheets.isEmpty() ? new Texts(null, List.of(), List.of())
			: new Texts(sheets.get(0).folder(), cited(sheets),
				newer.names(List.of(places.of(caseNumber)), sheets.get(0).folder()));
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

	/** @param folder of its tables; absent of a procedure that has none */
	public record Texts(String folder, List<String> cited, List<String> newer) {
	}
}
