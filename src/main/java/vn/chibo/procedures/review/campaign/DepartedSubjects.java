package vn.chibo.procedures.review.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Member;
import vn.chibo.register.Member.Change;
import vn.chibo.register.Members;
import vn.chibo.register.QualityRatings;

/**
 * The lists of campaigns follow the register: who is no member any more is not waited for, voted on or counted; a level
 * that was decided before stays. Who is back goes onto the list again as long as the branch has not reported.
 */
@Component
class DepartedSubjects {

	private static final String LEGAL_BASIS = "Hướng dẫn 43-HD/BTCTW: xếp loại đảng viên đang sinh hoạt; cách hiểu này là đề "
		+ "xuất, cấp ủy xác nhận";

	private final MemberReviews reviews;
	private final BranchReviews branches;
	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final Ratings ratings;
	private final QualityRatings register;
	private final Members members;
	private final CaseFiles caseFiles;
	private final Clock clock;

	DepartedSubjects(MemberReviews reviews, BranchReviews branches, Campaigns campaigns, RatingDecisions decisions,
			Ratings ratings, QualityRatings register, Members members, CaseFiles caseFiles, Clock clock) {
		this.reviews = reviews;
		this.branches = branches;
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.ratings = ratings;
		this.register = register;
		this.members = members;
		this.caseFiles = caseFiles;
		this.clock = clock;
	}

	@EventListener
	void whoDeparts(Member.StandingChanged changed) {
		var departed = changed.departed().stream().collect(Collectors.toMap(Change::memberId, Function.identity()));
		var open = reviews.openOf(departed.keySet());
		open.forEach(review -> departs(review, departed.get(review.memberId())));
		open.stream().map(MemberReview::branchReviewId).distinct().forEach(this::goesOn);
	}

	private void departs(MemberReview review, Change departure) {
		if (!branches.get(review.branchReviewId()).isDecided()) {
			reviews.leaves(review.id(), Sentences.noMember(departure.to()) + (departure.on() == null ? "" : " từ ngày "
				+ Days.vietnamese(departure.on())), LEGAL_BASIS, today());
			return;
		}
		reviews.closed(review.id(), today());
		if (review.decidedLevel() != null) {
			register.record(review.memberId(), campaigns.get(review.campaign()).reviewYear(), review.decidedLevel(),
				today(),
				decisions.get(review.decisionId()).organisationId(), review.caseNumber());
		}
	}

	/** The branch may have waited for nobody else. */
	private void goesOn(long branchReviewId) {
		branches.lock(branchReviewId);
		var branch = branches.get(branchReviewId);
		if (branch.caseNumber() != null && reviews.unwritten(branchReviewId) == 0) {
			caseFiles.tell(branch.caseNumber(), "selfReviewsIn");
		}
	}

	@EventListener
	void whoReturns(Member.StandingChanged changed) {
		reviews.leftBy(changed.returned().stream().map(Change::memberId).toList()).forEach(this::returns);
	}

	private void returns(MemberReviews.Left left) {
		var campaign = campaigns.get(left.campaign());
		var branch = branches.get(left.branchReviewId());
		if (campaign.closedOn() != null || branch.isReported()) {
			return;
		}
		var member = members.get(left.memberId());
		var subject = ratings.subject(member.activity(), member.admittedOn(), campaign.referenceDay(),
			campaigns.place(campaign));
		reviews.isBack(left.id(), subject);
		if (subject.reviewed() && branch.caseNumber() != null) {
			var number = caseFiles.open(CampaignSteps.MEMBER, "selfReview", Subject.member(left.memberId()),
				Papers.SYSTEM);
			reviews.reopened(left.id(), number);
			branches.find(branch.id()).ifPresent(begun -> caseFiles.begin(List.of(number), "selfReviewBegins"));
		}
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
