package vn.chibo.procedures.review.rating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.rating.Proposal.Outcome;
import vn.chibo.procedures.review.rating.ReviewRules.Consequence;
import vn.chibo.procedures.review.rating.ReviewRules.Subject;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;
import vn.chibo.rules.Place;

/** What the rules say of one member or collective in a review, on the day that it refers to. */
@Component
public class Ratings {

	private final ReviewRules rules;

	Ratings(ReviewRules rules) {
		this.rules = rules;
	}

	/** Whether somebody is reviewed; of the time since admission only full months count. */
	public Subject subject(Activity activity, LocalDate admittedOn, LocalDate on, Place place) {
		return rules.subject(activity, (int) ChronoUnit.MONTHS.between(admittedOn, on), on, place);
	}

	/** The criteria of a form and what each can bring. */
	public ScoringFrame frame(ReviewKind kind, LocalDate on, Place place) {
		return rules.frame(kind, on, place);
	}

	/**
	 * The level that the rules propose for a member.
	 *
	 * @throws vn.chibo.base.Refusal with all figures that cannot be right
	 */
	public Proposal propose(RatingFacts facts, LocalDate on, Place place) {
		if (facts.kind() == ReviewKind.COLLECTIVE) {
			throw new IllegalArgumentException("a collective is not rated without the levels of its members");
		}
		return level(facts, on, place);
	}

	/**
	 * The level that the rules propose for a collective, whose members have been rated before.
	 *
	 * @throws vn.chibo.base.Refusal with all figures that cannot be right
	 */
	public Proposal proposeCollective(RatingFacts facts, LevelCounts members, LocalDate on, Place place) {
		if (facts.kind() != ReviewKind.COLLECTIVE) {
			throw new IllegalArgumentException("a member is not rated by the levels of others");
		}
		var own = level(facts, on, place);
		return own.outcome() == Outcome.EXCELLENT ? rules.collectiveLevel(members, on, place) : own;
	}

	/** What follows from the levels of a year and of those before it; a year without a level ends a run. */
	List<Consequence> consequences(Map<Integer, Level> byYear, int year, LocalDate on, Place place) {
		return rules.consequences(running(Level.EXCELLENT, byYear, year), running(Level.NOT_COMPLETED, byYear, year),
			on, place);
	}

	private Proposal level(RatingFacts facts, LocalDate on, Place place) {
		FactsCheck.check(facts, rules.frame(facts.kind(), on, place));
		return rules.level(facts, on, place);
	}

	private static int running(Level level, Map<Integer, Level> byYear, int year) {
		var first = year;
		while (byYear.get(first) == level) {
			first--;
		}
		return year - first;
	}
}
