package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision table of probation. */
@Component
class ProbationRules {

	private final DecisionTable<DayOnly, FailedVotes> failedVotes;

	ProbationRules(DecisionTables tables) {
		failedVotes = tables.table("bpmn/admission/probation.dmn", "probationVotes", DayOnly.class, FailedVotes.class);
	}

	/** How often a branch may vote without a resolution before the matter goes up, on a day. */
	int mostFailedVotes(LocalDate on, Place place) {
		return failedVotes.row(new DayOnly(), on, place).mostFailedVotes();
	}

	private record FailedVotes(int mostFailedVotes) {
	}
}
