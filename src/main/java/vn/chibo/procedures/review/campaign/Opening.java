package vn.chibo.procedures.review.campaign;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.procedures.review.ReviewNotices;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;

/**
 * Begins the reviews of a campaign in portions that fit one transaction: whole branches, each with all its members. What
 * has begun is on record with it, so that an opening that was interrupted goes on where it was.
 */
@Component
class Opening {

	/** With so many members a portion is worth its commit. */
	private static final int PORTION = 100;

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
		var taken = new ArrayList<BranchReview>();
		var begun = new ArrayList<MemberReview>();
		while (begun.size() < PORTION) {
			var next = branches.takeNext(campaign.caseNumber());
			if (next.isEmpty()) {
				break;
			}
			var reviewed = members.standingInBranch(next.get().id());
			notices.toBranch(campaign, next.get(), reviewed.size());
			taken.add(next.get());
			begun.addAll(reviewed);
		}
		caseFiles.begin(taken.stream().map(BranchReview::caseNumber).toList(), "branchReviewBegins");
		caseFiles.begin(begun.stream().map(MemberReview::caseNumber).toList(), "selfReviewBegins");
		notices.toMembers(campaign, begun.stream().filter(review -> review.writer().isPresent()).toList());
		return !taken.isEmpty();
	}
}
