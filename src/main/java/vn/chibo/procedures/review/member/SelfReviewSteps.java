package vn.chibo.procedures.review.member;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.procedures.review.ReviewNotices;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.ReviewState;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.deciding.CommitteeVotes;
import vn.chibo.procedures.review.deciding.LateExcellence;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.ReviewRules.Consequence;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;

/** The steps of one member's review, taken by the model. */
@ModelBean("selfReview")
@Transactional
public class SelfReviewSteps {

	private final Campaigns campaigns;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final ReviewRoute route;
	private final RatingDecisions decisions;
	private final Consequences consequences;
	private final CaseSteps steps;
	private final QualityRatings register;
	private final ReviewNotices notices;
	private final Deadlines deadlines;
	private final LateExcellence late;
	private final CommitteeVotes votes;

	SelfReviewSteps(Campaigns campaigns, BranchReviews branches, MemberReviews members, ReviewRoute route,
			RatingDecisions decisions, Consequences consequences, CaseSteps steps, QualityRatings register,
			ReviewNotices notices, Deadlines deadlines, LateExcellence late, CommitteeVotes votes) {
		this.late = late;
		this.votes = votes;
		this.campaigns = campaigns;
		this.branches = branches;
		this.members = members;
		this.route = route;
		this.decisions = decisions;
		this.consequences = consequences;
		this.steps = steps;
		this.register = register;
		this.notices = notices;
		this.deadlines = deadlines;
	}

	/** The member, who writes; nobody where the branch committee does. */
	public List<String> writer(String caseNumber) {
		return members.standing(caseNumber).writer().map(List::of).orElse(List.of());
	}

	/** The branch committee, which writes on the member's behalf; nobody where the member does. */
	public List<String> helpers(String caseNumber) {
		return members.standing(caseNumber).writer().isPresent() ? List.of() : List.of(route.ownBranch(caseNumber));
	}

	/** The end of the last day for self-reviews and comments. */
	public Date selfReviewsBy(String caseNumber) {
		return deadlines.endOf(campaign(members.standing(caseNumber)).selfReviewsBy());
	}

	/** Whether the branch where the member lives is asked (213-QĐ/TW). */
	public boolean isCommented(String caseNumber) {
		return members.standing(caseNumber).residenceBranchId() != null;
	}

	/**
	 * The branch committee writes on the member's behalf from now on.
	 *
	 * @throws Refusal when the self-review is in, or the branch has met without it
	 */
	public void help(String caseNumber) {
		var review = members.ofCase(caseNumber);
		if (review.writtenOn() != null) {
			throw new Refusal("Đồng chí này đã nộp bản tự kiểm điểm; hãy tải lại trang.");
		}
		if (branches.get(review.branchReviewId()).metOn() != null) {
			throw new Refusal("Chi bộ đã họp kiểm điểm; không viết thay bản tự kiểm điểm được nữa.");
		}
		members.helped(review.id());
		steps.at(caseNumber).tell("helpAsked");
	}

	/** The self-review is in; the branch may meet when all are. */
	public void record(String caseNumber) {
		var step = steps.at(caseNumber);
		var review = members.standing(caseNumber);
		var paper = step.paper("review-selfReview");
		members.written(review.id(), ReviewKind.valueOf(paper.text("kind")), Level.valueOf(paper.text("ownLevel")),
			step.today());
		branches.lock(review.branchReviewId());
		if (members.unwritten(review.branchReviewId()) == 0) {
			steps.at(branches.get(review.branchReviewId()).caseNumber()).tell("selfReviewsIn");
		}
	}

	/** The branch where the member lives has commented. */
	public void recordComment(String caseNumber) {
		var step = steps.at(caseNumber);
		members.commented(members.standing(caseNumber).id(), step.today());
	}

	/** The member hears that there is a result. */
	public void tell(String caseNumber) {
		var step = steps.at(caseNumber);
		var review = members.ofCase(caseNumber);
		members.told(review.id(), step.today());
		step.advance(ReviewState.RATED);
		notices.rated(campaign(review), review);
	}

	/** @throws Refusal when nobody can object any more */
	public void recordObjection(String caseNumber) {
		var review = members.ofCase(caseNumber);
		if (review.toldOn() == null || review.objectedOn() != null || review.closedOn() != null) {
			throw new Refusal("Kết quả này không còn khiếu nại được; hãy tải lại trang để xem tình trạng mới nhất.");
		}
		members.objected(review.id(), steps.at(caseNumber).today());
	}

	/** Who decided has heard the objection, and voted: another level needs a majority, otherwise the level stays. */
	public void recordAnswer(String caseNumber) {
		var review = members.ofCase(caseNumber);
		var answer = steps.at(caseNumber).paper("review-hearObjection");
		var changed = answer.has("newLevel") ? Level.valueOf(answer.text("newLevel")) : null;
		if (changed != null && changed == review.decidedLevel()) {
			throw new Refusal("Mức mới trùng mức đã quyết định; hãy chọn mức khác hoặc giữ nguyên mức.");
		}
		if (changed == Level.EXCELLENT) {
			late.mustBePossible(review);
		}
		if (isAdopted(review, answer) && changed != null) {
			members.decided(review.id(), changed);
		}
		notices.answered(campaign(review), review);
	}

	/** Forms of earlier versions had one person answer. */
	private boolean isAdopted(MemberReview review, Paper answer) {
		if (!answer.has("inFavour")) {
			return true;
		}
		var step = steps.at(review.caseNumber());
		var on = step.day(answer, "heardOn").since(review.objectedOn(),
			"Ngày họp xem xét phải từ ngày khiếu nại đến hôm nay; hãy kiểm tra lại.").date();
		var vote = votes.count(review.caseNumber(), "review.objection",
			Committee.ofGroup(route.hearer(review.caseNumber())).orElseThrow(), on, answer);
		if (!vote.passed() && !answer.has("newLevel")) {
			throw new Refusal("Không đủ số phiếu giữ nguyên mức (" + vote.sentence()
				+ "); hãy biểu quyết về một mức khác: không đủ phiếu đổi thì mức đã quyết định giữ nguyên.");
		}
		var content = new HashMap<>(vote.content());
		content.put("outcome", vote.passed() ? answer.text("decision") : "KEEP");
		step.file("review-objectionVote", "Biểu quyết về khiếu nại", content);
		return vote.passed();
	}

	/**
	 * The level is final: it goes into the register, and the case is over.
	 *
	 * @return whether the branch has to consider removal (24-QĐ/TW 8.1)
	 */
	public boolean close(String caseNumber) {
		var step = steps.at(caseNumber);
		var review = members.ofCase(caseNumber);
		var campaign = campaign(review);
		members.closed(review.id(), step.today());
		step.end(ReviewState.CLOSED);
		if (review.decidedLevel() == null) {
			return false;
		}
		register.record(review.memberId(), campaign.reviewYear(), review.decidedLevel(), step.today(),
			decisions.get(review.decisionId()).organisationId(), caseNumber);
		var removalDue = review.isMember()
			&& consequences.of(review.memberId(), review.decidedLevel(), campaign).stream()
				.anyMatch(consequence -> consequence.kind() == Consequence.Kind.REMOVAL_CASE);
		if (removalDue) {
			members.removalDue(review.id());
		}
		return removalDue;
	}

	private Campaign campaign(MemberReview review) {
		return campaigns.get(review.campaign());
	}
}
