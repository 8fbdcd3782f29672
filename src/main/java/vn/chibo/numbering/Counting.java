package vn.chibo.numbering;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;

/** How documents are counted, and what stands behind their numbers (36-HD/VPTW, II 1.3). */
@Component
class Counting {

	private final DecisionTable<OfKind, Counted> counting;
	private final DecisionTable<OfIssuer, Symbol> symbols;

	Counting(DecisionTables tables) {
		counting = tables.table("bpmn/numbering/counting.dmn", "documentCounting", OfKind.class, Counted.class);
		symbols = tables.table("bpmn/numbering/symbols.dmn", "documentSymbols", OfIssuer.class, Symbol.class);
	}

	/** The book into which a document of that day belongs. */
	Series series(Issuer issuer, String kind, LocalDate on) {
		var counted = counting.row(new OfKind(kind), on, issuer.place());
		return new Series(issuer.organisationId(), issuer.body(), kind,
			counted.countedBy() == By.YEAR ? on.getYear() : counted.since());
	}

	/** {@code 05-NQ/CB}. */
	String text(Issuer issuer, String kind, int number, LocalDate on) {
		return "%02d-%s/%s".formatted(number, kind,
			symbols.row(new OfIssuer(issuer.kind(), issuer.body()), on, issuer.place()).symbol());
	}

	Set<String> kinds() {
		return counting.named("kind");
	}

	enum By {
		YEAR, TERM
	}

	record OfKind(String kind) {
	}

	record OfIssuer(String organisation, String body) {
	}

	/** @param since the year in which the term began; 0 where it is the year that counts */
	record Counted(By countedBy, int since, String legalBasis) {
	}

	record Symbol(String symbol, String legalBasis) {
	}
}
