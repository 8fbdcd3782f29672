package vn.chibo.procedures.review.rating;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.rating.ScoringFrame.Criterion;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of the annual review but for the cap; each answers by the rules in force on a day. */
@Component
public class ReviewRules {

	private static final String RATING = "bpmn/review/rating.dmn";

	private final DecisionTable<Membership, Reviewed> subject;
	private final DecisionTable<Form, Line> criteria;
	private final DecisionTable<Facts, Proposed> level;
	private final DecisionTable<Members, Proposed> collectiveLevel;
	private final DecisionTable<Years, Consequence> consequences;

	ReviewRules(DecisionTables tables) {
		subject = tables.table("bpmn/review/subject.dmn", "reviewSubject", Membership.class, Reviewed.class);
		criteria = tables.table(RATING, "reviewCriteria", Form.class, Line.class);
		level = tables.table(RATING, "ratingLevel", Facts.class, Proposed.class);
		collectiveLevel = tables.table(RATING, "collectiveLevel", Members.class, Proposed.class);
		consequences = tables.table("bpmn/review/consequences.dmn", "reviewConsequences", Years.class,
			Consequence.class);
	}

	/** Whether somebody is reviewed who has been a member for so many full months. */
	Subject subject(Activity activity, int monthsSinceAdmission, LocalDate on, Place place) {
		var row = subject.row(new Membership(activity, monthsSinceAdmission), on, place);
		return new Subject(row.outcome() == Outcome.REVIEWED, row.reason(), row.legalBasis());
	}

	/** The criteria of a form, in the order of the table. */
	ScoringFrame frame(ReviewKind kind, LocalDate on, Place place) {
		return new ScoringFrame(
			criteria.rows(new Form(kind), on, place).stream().map(line -> new Criterion(line.criterion(),
				line.name(), line.part(), line.mostPoints(), line.legalBasis())).toList());
	}

	/** What the facts amount to; of a collective, beside the levels of its members. */
	Proposal level(RatingFacts facts, LocalDate on, Place place) {
		return level.row(Facts.of(facts), on, place).proposal();
	}

	/** What the levels of the members leave of EXCELLENT that a collective has reached by its own points and tasks. */
	Proposal collectiveLevel(LevelCounts members, LocalDate on, Place place) {
		return collectiveLevel
			.row(new Members(members.rated(), members.completedPercent(), members.goodPercent()), on, place)
			.proposal();
	}

	/** What somebody has to expect who has been rated so for so many years running. */
	List<Consequence> consequences(int yearsExcellent, int yearsNotCompleted, LocalDate on, Place place) {
		return consequences.rowsIfAny(new Years(yearsExcellent, yearsNotCompleted), on, place);
	}

	/** Whether somebody is reviewed, why, and where it is written. */
	public record Subject(boolean reviewed, String reason, String legalBasis) {
	}

	/** Something that people have to consider, and where it is written. */
	public record Consequence(Kind kind, String sentence, String legalBasis) {

		/** What there is to consider; names as the decision table writes them. */
		public enum Kind {
			MERIT_CERTIFICATE, FIVE_YEAR_COMMENDATION, REMOVAL_CASE
		}
	}

	private record Membership(Activity activity, int monthsSinceAdmission) {
	}

	private record Reviewed(Outcome outcome, String reason, String legalBasis) {
	}

	private enum Outcome {
		REVIEWED, NOT_REVIEWED
	}

	private record Form(ReviewKind kind) {
	}

	private record Line(String criterion, String name, ScoringFrame.Part part, int mostPoints, String legalBasis) {
	}

	private record Facts(boolean reviewed, ReviewKind kind, boolean degradationConcluded,
			boolean otherSeriousConclusion, Discipline discipline, int score, int tasksDone, int tasksLate,
			int tasksExceeded, int priorFaultsFixed, Integer unitDone, Integer unitExceeded, boolean disciplinedInUnit,
			Level civilServiceLevel) {

		static Facts of(RatingFacts facts) {
			return new Facts(facts.reviewed(), facts.kind(), facts.degradationConcluded(),
				facts.otherSeriousConclusion(), facts.discipline(), facts.score(), facts.tasksDone(),
				facts.tasksLate(), facts.tasksExceeded(), facts.priorFaultsFixed(), facts.unitDone(),
				facts.unitExceeded(), facts.disciplinedInUnit(), facts.civilServiceLevel());
		}
	}

	private record Members(int rated, int completedPercent, int goodPercent) {
	}

	private record Proposed(Proposal.Outcome level, String reason, String legalBasis) {

		Proposal proposal() {
			return new Proposal(level, reason, legalBasis);
		}
	}

	private record Years(int yearsExcellent, int yearsNotCompleted) {
	}
}
