package vn.chibo.procedures.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.procedures.review.ReviewNews.OfBranch;
import vn.chibo.procedures.review.ReviewNews.OfYear;
import vn.chibo.procedures.review.ReviewNews.Reader;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.register.Committee;

/** Who hears of what in the annual review: a branch once of all its members, never of each; nothing of the content. */
@Component
public class ReviewNotices implements NewsSource {

	private final Notices notices;

	ReviewNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<News<Reader>> news() {
		return ReviewNews.all();
	}

	/** The branch has to review itself and so many members. */
	public void toBranch(Campaign campaign, BranchReview branch, int members) {
		toCommittee(branch.branchId(),
			ReviewNews.BEGINS.news().notice(key(campaign, branch.caseNumber(), "branch:" + branch.id()),
				branch.caseNumber(), OfBranch.of(campaign, members)));
	}

	/** Those who write themselves, each of the own review. */
	public void toMembers(Campaign campaign, List<MemberReview> writers) {
		notices.toMembers(writers.stream().filter(MemberReview::isMember).collect(Collectors.toMap(
			MemberReview::memberId, review -> notice(ReviewNews.WRITE, campaign, review.caseNumber(), "write"),
			(one, other) -> one, LinkedHashMap::new)));
	}

	/** Once, however many working members live there: of no one case, and the year's own is not theirs to open. */
	public void toResidence(Campaign campaign, long branchId) {
		toCommittee(branchId, notice(ReviewNews.COMMENT_ON_RESIDENTS, campaign, null, "residence:" + branchId));
	}

	/** @param time how often the branch has been sent back by now */
	public void returned(Campaign campaign, BranchReview branch, int time) {
		toCommittee(branch.branchId(), notice(ReviewNews.SENT_BACK, campaign, branch.caseNumber(), "returned:" + time));
	}

	public void rated(Campaign campaign, MemberReview review) {
		toMember(review, notice(ReviewNews.RATED, campaign, review.caseNumber(), "rated"));
	}

	public void answered(Campaign campaign, MemberReview review) {
		toMember(review, notice(ReviewNews.ANSWERED, campaign, review.caseNumber(), "answered"));
	}

	/** Nothing goes to the address of somebody who has died or left. */
	private void toMember(MemberReview review, Notice notice) {
		if (review.isMember()) {
			notices.toMember(review.memberId(), notice);
		}
	}

	private void toCommittee(long organisationId, Notice notice) {
		notices.toCommittee(Committee.leading(organisationId), notice);
	}

	private static Notice notice(ReviewNews told, Campaign campaign, String caseNumber, String detail) {
		return told.news().notice(key(campaign, caseNumber, detail), caseNumber, OfYear.of(campaign));
	}

	private static String key(Campaign campaign, String caseNumber, String detail) {
		return "review:" + campaign.caseNumber() + ":" + caseNumber + ":" + detail;
	}
}
