package vn.chibo.procedures.relocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of who may be transferred now, and of when a mover's seats end. */
@Component
class RelocationRules {

	private final DecisionTable<Standing, Finding> check;
	private final DecisionTable<Move, SeatsEnd> seats;

	RelocationRules(DecisionTables tables) {
		check = tables.table("bpmn/relocation/relocationCheck.dmn", "relocationCheck", Standing.class, Finding.class);
		seats = tables.table("bpmn/relocation/seats.dmn", "relocationSeats", Move.class, SeatsEnd.class);
	}

	/** When the mover's seats end, on the day on which the decision takes effect. */
	SeatsEnd seats(Move move, LocalDate on, Place place) {
		return seats.row(move, on, place);
	}

	/** Every reason that speaks against it or is to be noted, in the order of the table; empty when there is none. */
	List<Finding> findings(Standing standing, LocalDate on, Place place) {
		return check.rowsIfAny(standing, on, place);
	}

	/**
	 * What the table asks.
	 *
	 * @param underInspection {@code YES} or {@code NO}, as the branch has written
	 * @param feesPaid        the same
	 */
	record Standing(String underInspection, String feesPaid, int workingDaysLate, boolean lateReasonGiven) {
	}

	/** One reason: {@code HOLD} or {@code NOTE}, a sentence that says what to do, and the rule that says so. */
	record Finding(String verdict, String reason, String legalBasis) {

		/** As the model carries it from one step to the next, in a class that the engine can read back. */
		Map<String, Object> asVariable() {
			return new HashMap<>(Map.of("verdict", verdict, "reason", reason, "legalBasis", legalBasis));
		}
	}

	/** @param reason as the start form has it */
	record Move(String reason) {
	}

	/** The answer, and the rule that says so. */
	record SeatsEnd(When ends, String legalBasis) {

		/** Names as the decision table writes them. */
		enum When {
			WITH_DECISION, WITH_MOVE
		}
	}
}
