package vn.chibo.procedures.review.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.rating.CapAssessment;
import vn.chibo.procedures.review.rating.Reasons;
import vn.chibo.register.Level;

/**
 * What those who decide have before them.
 *
 * @param branches on which they can decide: all branches of the grassroots organisation have reported
 * @param waiting  branches that have reported while others of their grassroots organisation have not, or the inspection
 *                 committee was not asked about them yet
 * @param out      branches that have not reported
 * @param groups   how each group stands to the cap on EXCELLENT, as decided so far
 */
public record AppraisalTable(Campaign campaign, RatingDecision decision, List<Branch> branches,
		List<BranchReview> waiting,
		List<BranchReview> out, List<CapAssessment> groups) {

	public List<String> overCap() {
		return groups.stream().filter(group -> group.over() > 0).map(CapAssessment::sentence).toList();
	}

	/** The groups that stand above what any reason allows. */
	List<String> overCeiling() {
		return groups.stream().filter(group -> group.overCeiling() > 0).map(CapAssessment::ceilingSentence).toList();
	}

	/** Where somebody stands among those proposed as EXCELLENT in the group; empty for everybody else. */
	public Optional<Integer> rankOf(MemberReview review) {
		return groups.stream().flatMap(group -> group.ranking().stream())
			.filter(ranked -> ranked.rated().memberId() == review.memberId()).map(CapAssessment.Ranked::rank)
			.findFirst();
	}

	/**
	 * A branch with its members.
	 *
	 * @param savedAt when the sheet was written; null while nothing is written
	 */
	public record Branch(BranchReview review, DecisionSheet sheet, Instant savedAt, List<Member> members) {

		/** What is decided on the branch as it stands. */
		public Level level() {
			return sheet.level() == null ? review.branchLevel() : sheet.level();
		}

		public boolean isComplete() {
			return isOwnComplete() && members.stream().allMatch(Member::isComplete);
		}

		/** As a collective, beside its members. */
		public boolean isOwnComplete() {
			return level() == review.branchLevel() || Reasons.isReason(sheet.reason());
		}
	}

	/**
	 * A member.
	 *
	 * @param savedAt as of the branch
	 */
	public record Member(MemberReview review, DecisionSheet sheet, Instant savedAt) {

		/** What is decided as it stands; null for who is not rated, as nobody is who has left meanwhile. */
		public Level level() {
			if (!review.isMember()) {
				return null;
			}
			return sheet.level() == null ? review.branchLevel() : sheet.level();
		}

		public boolean isComplete() {
			return !review.isMember() || level() == review.branchLevel() || Reasons.isReason(sheet.reason());
		}
	}
}
