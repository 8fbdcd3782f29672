package vn.chibo.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.Certainty;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Key;
import vn.chibo.rules.Place;

/** The decision tables of deadlines, one of each procedure. */
@Component
class DeadlineRules {

	private final DecisionTable<Key, Deadline> deadlines;

	DeadlineRules(DecisionTables tables) {
		deadlines = tables.joined("bpmn/*/deadlines.dmn", Key.class, Deadline.class);
	}

	/**
	 * The deadline that holds on a day in a place.
	 *
	 * @throws IllegalArgumentException for a key that no table knows
	 */
	Deadline deadline(String key, LocalDate on, Place place) {
		return deadlines.row(new Key(key), on, place);
	}

	/** A word for all that the tables say; another one as soon as one says anything else. */
	String version() {
		return deadlines.version();
	}

	/**
	 * How long, from when, and the rule that says so.
	 *
	 * @param countedFrom in Vietnamese, as the rule puts it
	 */
	record Deadline(int amount, TermUnit unit, String countedFrom, String legalBasis, Certainty certainty) {

		Deadline {
			unit.of(amount);
		}

		Term term() {
			return (Term) unit.of(amount);
		}

		Share share() {
			return (Share) unit.of(amount);
		}
	}
}
