package vn.chibo.procedures.admission;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision table of the ceremony. */
@Component
class CeremonyRules {

	private final DecisionTable<DayOnly, Term> term;

	CeremonyRules(DecisionTables tables) {
		term = tables.table("bpmn/admission/ceremony.dmn", "ceremonyTerm", DayOnly.class, Term.class);
	}

	/** From when the term of the ceremony is counted, of a decision that was made on a day. */
	Beginning beginning(LocalDate decidedOn, Place place) {
		return term.row(new DayOnly(), decidedOn, place).beginning();
	}

	/** The day on which the branch has the decision in its hands (294 4.1), or on which it was made (208). */
	enum Beginning {
		RECEIPT, DECISION
	}

	private record Term(Beginning beginning) {
	}
}
