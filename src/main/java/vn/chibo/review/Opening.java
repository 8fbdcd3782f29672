package vn.chibo.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;

/**
 * Begins the reviews of a campaign in portions that fit one transaction: whole branches, each with all its members. What
 * has begun is on record with it, so that an opening that was interrupted goes on where it was.
 */
@Component
class Opening {

	static final String SYSTEM = "system";
	/** With so many members a portion is worth its commit. */
	private static final int PORTION = 50;

	private final BranchReviews branches;
	private final MemberReviews members;
	private final CaseFiles caseFiles;
	private final ReviewNotices notices;

	Opening(BranchReviews branches, MemberReviews members, CaseFiles caseFiles, ReviewNotices notices) {
		this.branches = branches;
		this.members = members;
		this.caseFiles = caseFiles;
		this.notices = notices;
	}

	/** @return whether there may be more to begin */
	boolean beginNext(Campaign campaign) {
		var begun = new ArrayList<MemberReview>();
		while (begun.size() < PORTION) {
			var next = branches.takeNext(campaign.caseNumber());
			if (next.isEmpty()) {
				break;
			}
			begun.addAll(begin(campaign, next.get()));
		}
		notices.toMembers(campaign, begun.stream().filter(review -> review.writer().isPresent()).toList());
		return !begun.isEmpty();
	}

	private List<MemberReview> begin(Campaign campaign, BranchReview branch) {
		var reviewed = members.standingInBranch(branch.id());
		caseFiles.begin(branch.caseNumber(), "branchReviewBegins");
		reviewed.forEach(review -> caseFiles.begin(review.caseNumber(), "selfReviewBegins"));
		notices.toBranch(campaign, branch, reviewed.size());
		return reviewed;
	}
}
