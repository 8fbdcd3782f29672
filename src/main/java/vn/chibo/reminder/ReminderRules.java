package vn.chibo.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision table of reminders. */
@Component
class ReminderRules {

	private final DecisionTable<Lateness, Reached> reminders;

	ReminderRules(DecisionTables tables) {
		reminders = tables.table("bpmn/calendar/reminders.dmn", "reminders", Lateness.class, Reached.class);
	}

	/**
	 * The steps that are reached.
	 *
	 * @param late working days since the due day; negative while it has not come
	 */
	List<Step> reached(int late, LocalDate on) {
		return reminders.rowsIfAny(new Lateness(late), on, Place.EVERYWHERE).stream().map(Reached::step).toList();
	}

	private record Lateness(int late) {
	}

	private record Reached(Step step) {
	}
}
