package vn.chibo.voting;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.rules.CasePlaces;
import vn.chibo.voting.VoteRules.SmallestBranch;

/** Counts votes by the decision tables that hold on the day of the meeting. */
@Component
public class Votes {

	private final VoteRules rules;
	private final CasePlaces places;

	Votes(VoteRules rules, CasePlaces places) {
		this.rules = rules;
		this.places = places;
	}

	/**
	 * Who counts in the votes of a branch meeting: the official members, without those whom the branch has introduced to
	 * another organisation for a time and without exempt members who stay away. Who is merely absent counts.
	 *
	 * @throws vn.chibo.base.Refusal with all faults of the lists at once
	 */
	public Electorate branch(LocalDate on, Set<Long> officialMembers, Set<Long> away, Set<Long> exemptNotAttending,
			Set<Long> absent) {
		return Electorate.branch(officialMembers, away, exemptNotAttending, absent, rules.smallestBranch(on));
	}

	/** The same for what a branch votes on even with fewer official members than a resolution needs. */
	public Electorate branchOfAnySize(Set<Long> officialMembers, Set<Long> away, Set<Long> exemptNotAttending,
			Set<Long> absent) {
		return Electorate.branch(officialMembers, away, exemptNotAttending, absent, new SmallestBranch(1, ""));
	}

	/** So many official members a branch has at least. */
	public int fewestOfficialMembers(LocalDate on) {
		return rules.smallestBranch(on).officialMembers();
	}

	/** Whether a vote that was taken on a day, in a case, is enough by the rules as they are now. */
	public boolean isEnough(String caseNumber, String key, LocalDate on, Tally tally) {
		return tally.inFavour() >= rules.vote(key, on, places.of(caseNumber)).needed(tally.counted());
	}

	/**
	 * Counts a vote that was taken on a day, in a case.
	 *
	 * @throws vn.chibo.base.Refusal for a ballot that does not add up to those present
	 * @throws IllegalArgumentException for an unknown key, or a vote that is another body's
	 */
	public VoteCount count(String caseNumber, String key, LocalDate on, Electorate electorate, Ballot ballot) {
		return new VoteCount(electorate, ballot, rules.vote(key, on, places.of(caseNumber)));
	}
}
