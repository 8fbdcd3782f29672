package vn.chibo.procedures.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.ReviewRules.Consequence;
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
	private final CaseFiles caseFiles;
	private final Papers papers;
	private final QualityRatings register;
	private final ReviewNotices notices;
	private final Deadlines deadlines;
	private final Clock clock;

	SelfReviewSteps(Campaigns campaigns, BranchReviews branches, MemberReviews members, ReviewRoute route,
			RatingDecisions decisions, Consequences consequences, CaseFiles caseFiles, Papers papers,
			QualityRatings register,
			ReviewNotices notices, Deadlines deadlines, Clock clock) {
		this.campaigns = campaigns;
		this.branches = branches;
		this.members = members;
		this.route = route;
		this.decisions = decisions;
		this.consequences = consequences;
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.register = register;
		this.notices = notices;
		this.deadlines = deadlines;
		this.clock = clock;
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
		caseFiles.tell(caseNumber, "helpAsked");
	}

	/** The self-review is in; the branch may meet when all are. */
	public void record(String caseNumber) {
		var review = members.standing(caseNumber);
		var paper = paper(caseNumber, "review-selfReview");
		members.written(review.id(), ReviewKind.valueOf(paper.text("kind")), Level.valueOf(paper.text("ownLevel")),
			today());
		branches.lock(review.branchReviewId());
		if (members.unwritten(review.branchReviewId()) == 0) {
			caseFiles.tell(branches.get(review.branchReviewId()).caseNumber(), "selfReviewsIn");
		}
	}

	/** The branch where the member lives has commented. */
	public void recordComment(String caseNumber) {
		var comment = paper(caseNumber, "review-residenceComment");
		if (number(comment, "attended") > number(comment, "invited")) {
			throw new Refusal("Số lần có mặt nhiều hơn số lần mời; hãy kiểm tra lại.");
		}
		if (LocalDate.parse(comment.text("discussedOn")).isAfter(today())) {
			throw new Refusal("Ngày chi ủy thảo luận chưa tới; hãy kiểm tra lại.");
		}
		members.commented(members.standing(caseNumber).id(), today());
	}

	/** The member hears that there is a result. */
	public void tell(String caseNumber) {
		var review = members.ofCase(caseNumber);
		members.told(review.id(), today());
		caseFiles.advance(caseNumber, ReviewState.RATED.from(), ReviewState.RATED.name());
		notices.rated(campaign(review), review);
	}

	/** @throws Refusal when nobody can object any more */
	public void recordObjection(String caseNumber) {
		var review = members.ofCase(caseNumber);
		if (review.toldOn() == null || review.objectedOn() != null || review.closedOn() != null) {
			throw new Refusal("Kết quả này không còn khiếu nại được; hãy tải lại trang để xem tình trạng mới nhất.");
		}
		members.objected(review.id(), today());
	}

	/** Who decided has heard the objection. */
	public void recordAnswer(String caseNumber) {
		var review = members.ofCase(caseNumber);
		var answer = paper(caseNumber, "review-hearObjection");
		if (answer.has("newLevel")) {
			var changed = Level.valueOf(answer.text("newLevel"));
			if (changed == review.decidedLevel()) {
				throw new Refusal("Mức mới trùng mức đã quyết định; hãy chọn mức khác hoặc giữ nguyên mức.");
			}
			members.decided(review.id(), changed);
		}
		notices.answered(campaign(review), review);
	}

	/**
	 * The level is final: it goes into the register, and the case is over.
	 *
	 * @return whether the branch has to consider removal (24-QĐ/TW 8.1)
	 */
	public boolean close(String caseNumber) {
		var review = members.ofCase(caseNumber);
		var campaign = campaign(review);
		members.closed(review.id(), today());
		caseFiles.close(caseNumber, ReviewState.CLOSED.from(), ReviewState.CLOSED.name());
		if (review.decidedLevel() == null) {
			return false;
		}
		register.record(review.memberId(), campaign.reviewYear(), review.decidedLevel(), today(),
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

	private Paper paper(String caseNumber, String form) {
		return papers.latest(caseNumber, form).orElseThrow();
	}

	private static int number(Paper paper, String field) {
		return ((Number) paper.content().get(field)).intValue();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
