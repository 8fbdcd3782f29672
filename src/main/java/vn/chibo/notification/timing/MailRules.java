package vn.chibo.notification.timing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Occasion;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision table of mails. */
@Component
class MailRules {

	/** Stands for the days that are left until a deadline where there is none. */
	static final int NO_DEADLINE = 999;

	private final DecisionTable<Question, Answer> mails;

	MailRules(DecisionTables tables) {
		mails = tables.table("bpmn/calendar/mails.dmn", "mails", Question.class, Answer.class);
	}

	/**
	 * How urgent a mail is that is written on a day.
	 *
	 * @param daysLeft    working days until the deadline that it is about, or {@link #NO_DEADLINE}
	 * @param toCommittee whether it goes to those who work in a committee, or to a member by name
	 */
	Urgency urgency(Occasion occasion, int daysLeft, boolean toCommittee, LocalDate on) {
		return mails.row(new Question(occasion, daysLeft, toCommittee), on, Place.EVERYWHERE).urgency();
	}

	private record Question(Occasion occasion, int daysLeft, boolean toCommittee) {
	}

	private record Answer(Urgency urgency) {
	}
}
