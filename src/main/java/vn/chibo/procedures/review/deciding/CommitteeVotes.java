package vn.chibo.procedures.review.deciding;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.voting.Ballot;
import vn.chibo.voting.Electorate;
import vn.chibo.voting.VoteCount;
import vn.chibo.voting.Votes;

/** What those who decide have voted at a meeting, read from its minutes. */
@Component
public class CommitteeVotes {

	private static final String QUORUM = "review.quorum";

	private final Votes votes;

	CommitteeVotes(Votes votes) {
		this.votes = votes;
	}

	/**
	 * The vote on levels, which is enough.
	 *
	 * @throws Refusal as {@link #count}, and when too few were in favour
	 */
	public VoteCount onLevels(String caseNumber, Committee committee, LocalDate on, Paper minutes) {
		var vote = count(caseNumber, "review", committee, on, minutes);
		if (!vote.passed()) {
			throw new Refusal(
				"Không đủ số phiếu tán thành (" + vote.sentence() + "); hãy xem lại các mức và biểu quyết lại.");
		}
		return vote;
	}

	/**
	 * @param matter what is voted on, as the table of votes begins its name: {@code review.objection}
	 * @throws Refusal for figures that cannot be right, or a meeting to which too few came
	 */
	public VoteCount count(String caseNumber, String matter, Committee committee, LocalDate on, Paper minutes) {
		boolean standing = committee.may(Right.DECIDES_FOR_COMMITTEE);
		var body = standing ? ".standingCommittee" : ".committee";
		int total = minutes.number("committeeTotal");
		int present = minutes.number("present");
		var electorate = standing ? Electorate.standingCommittee(total, present)
			: Electorate.committee(total, present);
		var came = votes.count(caseNumber, QUORUM + body, on, electorate, new Ballot(present, 0, 0));
		if (!came.passed()) {
			throw new Refusal("Hội nghị có mặt %d/%d %s, cần ít nhất %d (%s); hãy họp lại khi đủ số."
				.formatted(present, total, electorate.electors().vietnamese(), came.needed(),
					came.rule().legalBasis()));
		}
		return votes.count(caseNumber, matter + body, on, electorate, Ballot.of(minutes::number));
	}
}
