package vn.chibo.voting;

import java.time.LocalDate;

/** The decision tables of votes. */
public interface VoteRules {

	/**
	 * What a vote needs on a day.
	 *
	 * @param key procedure and body, e.g. {@code admission.branch}
	 * @throws IllegalArgumentException for a key that the table does not know on that day
	 */
	VoteRule vote(String key, LocalDate on);

	/** The smallest branch that can hold a vote on a day. */
	SmallestBranch smallestBranch(LocalDate on);

	/** So many official members at the least, and the rule that says so. */
	record SmallestBranch(int officialMembers, String legalBasis) {
	}
}
