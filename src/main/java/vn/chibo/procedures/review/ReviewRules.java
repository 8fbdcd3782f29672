package vn.chibo.procedures.review;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Activity;

/** The decision tables of the annual review; each answers by the rules in force on a day. */
public interface ReviewRules {

	/** Whether somebody is reviewed who has been a member for so many full months. */
	Subject subject(Activity activity, int monthsSinceAdmission, LocalDate on);

	/** The criteria of a form, in the order of the table. */
	ScoringFrame frame(ReviewKind kind, LocalDate on);

	/** What the facts amount to; of a collective, beside the levels of its members. */
	Proposal level(RatingFacts facts, LocalDate on);

	/** What the levels of the members leave of EXCELLENT that a collective has reached by its own points and tasks. */
	Proposal collectiveLevel(LevelCounts members, LocalDate on);

	/** How many of a group may be EXCELLENT. */
	Cap excellentCap(LocalDate on);

	/** What somebody has to expect who has been rated so for so many years running. */
	List<Consequence> consequences(int yearsExcellent, int yearsNotCompleted, LocalDate on);

	/** Whether somebody is reviewed, why, and where it is written. */
	record Subject(boolean reviewed, String reason, String legalBasis) {
	}

	/** Something that people have to consider, and where it is written. */
	record Consequence(Kind kind, String sentence, String legalBasis) {

		/** What there is to consider; names as the decision table writes them. */
		public enum Kind {
			MERIT_CERTIFICATE, FIVE_YEAR_COMMENDATION, REMOVAL_CASE
		}
	}
}
