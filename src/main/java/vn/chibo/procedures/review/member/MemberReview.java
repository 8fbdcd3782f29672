package vn.chibo.procedures.review.member;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.Rated;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;

/**
 * The review of one member in a campaign.
 *
 * @param activity          today, which may be another than when the list was made
 * @param login             absent for who does not work with the application
 * @param residenceBranchId the branch that is asked for a comment; absent where none is
 * @param helped            the branch committee writes on the member's behalf
 * @param ownLevel          what the member says
 * @param score             of 100 points, as the branch reported
 * @param outcome           what the rules propose; NOT_RATED where the branch says that nobody is to be rated
 * @param decidedLevel      absent while undecided, and for who is not rated
 */
public record MemberReview(long id, String campaign, long branchReviewId, long branchId, long grassrootsId,
		long decisionId, long memberId, String memberName, Activity activity, String login, String caseNumber,
		ReviewKind kind, Long residenceBranchId, boolean helped, LocalDate writtenOn, Level ownLevel,
		LocalDate commentedOn, Integer score, Integer taskPoints, Integer tasksExceeded, Proposal.Outcome outcome,
		Level branchLevel, Level decidedLevel, LocalDate toldOn, LocalDate objectedOn, LocalDate closedOn) {

	/** Whether the person is a member at all today; who is none any more is not rated. */
	public boolean isMember() {
		return activity.isMember();
	}

	/** Who writes the self-review; empty where the branch committee does. */
	public Optional<String> writer() {
		return helped ? Optional.empty() : Optional.ofNullable(login);
	}

	/** With the level that the group counts; absent for who is not rated. */
	public Optional<Rated> rated(Level level) {
		return level == null ? Optional.empty()
			: Optional.of(new Rated(memberId, grassrootsId, kind.name(), level, score, taskPoints, tasksExceeded));
	}
}
