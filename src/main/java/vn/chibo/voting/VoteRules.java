package vn.chibo.voting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Key;
import vn.chibo.rules.Place;

/** The decision tables of votes, one of each procedure. */
@Component
class VoteRules {

	private final DecisionTable<Key, VoteRule> votes;
	private final DecisionTable<DayOnly, SmallestBranch> smallestBranch;

	VoteRules(DecisionTables tables) {
		votes = tables.joined("bpmn/*/votes.dmn", Key.class, VoteRule.class);
		smallestBranch = tables.table("bpmn/voting/smallestBranch.dmn", "smallestBranch", DayOnly.class,
			SmallestBranch.class);
	}

	/**
	 * What a vote needs on a day in a place.
	 *
	 * @param key procedure and body, e.g. {@code admission.branch}
	 * @throws IllegalArgumentException for a key that no table knows
	 */
	VoteRule vote(String key, LocalDate on, Place place) {
		return votes.row(new Key(key), on, place);
	}

	/** The smallest branch that can hold a vote on a day. */
	SmallestBranch smallestBranch(LocalDate on) {
		return smallestBranch.row(new DayOnly(), on, Place.EVERYWHERE);
	}

	/** So many official members at the least, and the rule that says so. */
	record SmallestBranch(int officialMembers, String legalBasis) {
	}
}
