package vn.chibo.meetings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of which day, which kind and which way of meeting is all right. */
@Component
public class MeetingRules {

	private final DecisionTable<Day, DayAnswer> days;
	private final DecisionTable<DayOnly, Delay> delay;
	private final DecisionTable<Kind, Objection> kinds;
	private final DecisionTable<Mode, Objection> modes;
	private final DecisionTable<Required, Requirement> required;

	MeetingRules(DecisionTables tables) {
		days = tables.table("bpmn/meeting/days.dmn", "meetingDay", Day.class, DayAnswer.class);
		delay = tables.table("bpmn/meeting/days.dmn", "meetingDelay", DayOnly.class, Delay.class);
		kinds = tables.table("bpmn/meeting/kinds.dmn", "meetingKinds", Kind.class, Objection.class);
		modes = tables.table("bpmn/meeting/kinds.dmn", "meetingModes", Mode.class, Objection.class);
		required = tables.table("bpmn/meeting/kinds.dmn", "meetingRequired", Required.class, Requirement.class);
	}

	/** What is asked of a branch that wants to meet on a day. */
	public DayVerdict day(Day day, LocalDate on, Place place) {
		return days.row(day, on, place).verdict();
	}

	/** How many days later a branch may meet, where those above have not said another number. */
	public int usualDelay(LocalDate on, Place place) {
		return delay.row(new DayOnly(), on, place).days();
	}

	/** What speaks against the kind, a sentence each; none when nothing does. */
	public List<String> against(Kind kind, LocalDate on, Place place) {
		return kinds.rowsIfAny(kind, on, place).stream().map(Objection::inWords).toList();
	}

	/** What speaks against coming together in that way, a sentence each; none when nothing does. */
	public List<String> against(Mode mode, LocalDate on, Place place) {
		return modes.rowsIfAny(mode, on, place).stream().map(Objection::inWords).toList();
	}

	/** How many meetings of a kind there have to be in how long a time. */
	public Requirement required(MeetingKind kind, LocalDate on, Place place) {
		return required.row(new Required(kind), on, place);
	}

	/**
	 * @param fixed     whether those above have said a day
	 * @param daysAfter how many days after it; less than 0 before it
	 * @param beyond    how many of them are more than a branch may be late by itself
	 */
	public record Day(boolean fixed, int daysAfter, int beyond) {

		/** A day that the branch chooses. */
		public static final Day FREE = new Day(false, 0, 0);

		static Day of(LocalDate planned, LocalDate fixedDay, int atMostLater) {
			int after = (int) (planned.toEpochDay() - fixedDay.toEpochDay());
			return new Day(true, after, after - atMostLater);
		}
	}

	/** Names as the decision table writes them. */
	public enum DayVerdict {
		FREE, ON_DAY, WITH_REASON, CONSENT
	}

	/**
	 * @param monthly whether it is the meeting of its month
	 * @param joint   whether another branch holds it, too
	 */
	public record Kind(MeetingKind kind, boolean monthly, boolean joint) {
	}

	/**
	 * @param groups       how many party groups the branch has
	 * @param heldByGroups how often it has met by groups in the year already
	 * @param awayPercent  how many of a hundred members cannot come to one place
	 */
	public record Mode(MeetingMode mode, int members, int groups, int heldByGroups, double awayPercent) {
	}

	/** @param every MONTH or QUARTER */
	public record Requirement(int atLeast, Period every, String legalBasis) {
	}

	/** Names as the decision table writes them. */
	public enum Period {
		MONTH, QUARTER
	}

	private record DayAnswer(DayVerdict verdict) {
	}

	private record Delay(int days) {
	}

	private record Required(MeetingKind kind) {
	}

	private record Objection(String reason, String legalBasis) {

		String inWords() {
			return reason + " (" + legalBasis + ")";
		}
	}
}
