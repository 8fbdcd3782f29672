package vn.chibo.procedures.review.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.ReviewNotices;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.ReviewState;
import vn.chibo.procedures.review.deciding.CommitteeVotes;
import vn.chibo.procedures.review.deciding.RatingDecision;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Reasons;
import vn.chibo.register.Collective;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.register.QualityRatings;

/** The steps of the year's campaign, taken by the model. */
@ModelBean("reviewCampaign")
@Transactional
public class CampaignSteps {

	private static final String DECISION = "QXL";
	private static final String BRANCH = "KDC";
	static final String MEMBER = "KDD";

	private final Campaigns campaigns;
	private final SubjectList subjects;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final Opening opening;
	private final ReviewNotices notices;
	private final CollectiveReports collectives;
	private final ReviewRoute route;
	private final CommitteeVotes votes;
	private final CaseFiles caseFiles;
	private final CaseSteps steps;
	private final Organisations organisations;
	private final QualityRatings register;
	private final Deadlines deadlines;

	CampaignSteps(Campaigns campaigns, SubjectList subjects, RatingDecisions decisions, BranchReviews branches,
			MemberReviews members, Opening opening, ReviewNotices notices, CollectiveReports collectives,
			ReviewRoute route, CommitteeVotes votes,
			CaseFiles caseFiles, CaseSteps steps, Organisations organisations, QualityRatings register,
			Deadlines deadlines) {
		this.campaigns = campaigns;
		this.subjects = subjects;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.opening = opening;
		this.notices = notices;
		this.collectives = collectives;
		this.route = route;
		this.votes = votes;
		this.caseFiles = caseFiles;
		this.steps = steps;
		this.organisations = organisations;
		this.register = register;
		this.deadlines = deadlines;
	}

	/** The plan is on paper: who is reviewed, who is not, and who decides is written down, and nobody knows yet. */
	public void list(String caseNumber) {
		var step = steps.at(caseNumber);
		var campaign = planned(caseNumber, step.paper("review-open"), step.today());
		campaigns.overlapping(campaign.organisationId(), campaign.reviewYear()).ifPresent(other -> {
			throw new Refusal(
				"Đã có đợt kiểm điểm năm %d (%s) ở đây hoặc ở cấp trên, cấp dưới; mỗi chi bộ chỉ kiểm điểm một "
					.formatted(other.reviewYear(), other.caseNumber()) + "lần trong năm.");
		});
		campaigns.add(campaign);
		subjects.write(campaign);
		step.involve(around(campaign.organisationId()));
	}

	private static Campaign planned(String caseNumber, Paper plan, LocalDate today) {
		var campaign = new Campaign(caseNumber, Long.parseLong(plan.text("organisationId")),
			plan.number("reviewYear"), plan.day("selfReviewsBy"), plan.day("meetingsBy"), plan.day("decisionsBy"),
			plan.text("criteria"), plan.text("memberPrompts"), plan.text("collectivePrompts"),
			null,
			null);
		var faults = new ArrayList<String>();
		if (campaign.selfReviewsBy().isBefore(today)) {
			faults.add("Hạn nộp bản tự kiểm điểm đã qua; hãy chọn ngày từ hôm nay trở đi.");
		}
		if (campaign.meetingsBy().isBefore(campaign.selfReviewsBy())
			|| campaign.decisionsBy().isBefore(campaign.meetingsBy())) {
			faults.add(
				"Các hạn phải theo thứ tự: nộp bản tự kiểm điểm, chi bộ họp, quyết định mức xếp loại; hãy sửa lịch.");
		}
		if (campaign.reviewYear() < today.getYear() - 1 || campaign.reviewYear() > today.getYear()) {
			faults.add("Chỉ kiểm điểm năm nay hoặc năm trước; hãy sửa năm kiểm điểm.");
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return campaign;
	}

	/** A case for everybody who decides, every branch and every member: numbered in the order of the register. */
	public void open(String caseNumber) {
		var step = steps.at(caseNumber);
		var deciding = decisions.inCampaign(caseNumber);
		decisions.opened(deciding, caseFiles.open(DECISION, "ratingDecision",
			deciding.stream().map(decision -> Subject.organisation(decision.organisationId())).toList(),
			Papers.SYSTEM));
		var reviewing = branches.inCampaign(caseNumber);
		branches.opened(reviewing, caseFiles.open(BRANCH, "branchReview",
			reviewing.stream().map(branch -> Subject.organisation(branch.branchId())).toList(), Papers.SYSTEM));
		var reviewed = members.inCampaign(caseNumber);
		members.opened(reviewed, caseFiles.open(MEMBER, "selfReview",
			reviewed.stream().map(member -> Subject.member(member.memberId())).toList(), Papers.SYSTEM));
		campaigns.opened(caseNumber, step.today());
		// here, and not where branches begin side by side: who lives in one branch works in many
		reviewed.stream().map(MemberReview::residenceBranchId).filter(Objects::nonNull).distinct()
			.forEach(branch -> notices.toResidence(campaigns.get(caseNumber), branch));
		step.advance(ReviewState.RUNNING);
		caseFiles.begin(decisions.inCampaign(caseNumber).stream().map(RatingDecision::caseNumber).toList(),
			"ratingDecisionBegins");
	}

	/** How many threads begin the branches side by side. */
	public int lanes() {
		return 2;
	}

	/**
	 * Begins the reviews of the next branches and tells them.
	 *
	 * @return whether there may be more
	 */
	public boolean beginNext(String caseNumber) {
		return opening.beginNext(campaigns.get(caseNumber));
	}

	/** Whether everybody has decided; who decides meanwhile waits until this is answered. */
	public boolean allDecided(String caseNumber) {
		campaigns.lock(caseNumber);
		return decisions.inCampaign(caseNumber).stream().allMatch(decision -> decision.closedOn() != null);
	}

	/** The decisions whose committees have reviewed themselves: their superior says what they come to. */
	public List<Long> committees(String caseNumber) {
		return decisions.inCampaign(caseNumber).stream().filter(decision -> decision.score() != null)
			.map(RatingDecision::id)
			.toList();
	}

	public Date decisionsBy(String caseNumber) {
		return deadlines.endOf(campaigns.get(caseNumber).decisionsBy());
	}

	/** The superior has decided on a committee's own form 01. */
	public void recordLevel(String caseNumber, long decisionId) {
		var decision = decisions.get(decisionId);
		var paper = steps.at(caseNumber).paper("review-rateCommittee");
		var decided = Level.valueOf(paper.text("level"));
		Reasons.mustBeGiven(collectives.ofCommittee(decision).outcome(), decided, paper.text("reason"));
		var campaign = campaigns.get(caseNumber);
		var on = decidedOn(caseNumber, campaign, paper);
		decisions.rated(decisionId, decided);
		register.recordCollective(decision.organisationId(), Collective.COMMITTEE, campaign.reviewYear(), decided,
			on, route.rating(caseNumber).id(), caseNumber);
	}

	/** The day of the meeting at which enough voted for the level; forms of earlier versions had one person say it. */
	private LocalDate decidedOn(String caseNumber, Campaign campaign, Paper minutes) {
		if (!minutes.has("inFavour")) {
			return steps.at(caseNumber).today();
		}
		var on = steps.at(caseNumber).day(minutes, "decidedOn").since(campaign.openedOn(),
			"Ngày quyết định phải từ ngày phát động đến hôm nay; hãy kiểm tra lại.").date();
		votes.onLevels(caseNumber, Committee.ofGroup(route.superior(caseNumber)).orElseThrow(), on, minutes);
		return on;
	}

	public void close(String caseNumber) {
		var step = steps.at(caseNumber);
		campaigns.closed(caseNumber, step.today());
		step.end(ReviewState.CLOSED);
	}

	/** The list was not right; the year may be planned again. */
	public void cancel(String caseNumber) {
		var step = steps.at(caseNumber);
		if (!step.paper("review-confirm").has("remarks")) {
			throw new Refusal("Hãy ghi vì sao bỏ đợt kiểm điểm này.");
		}
		campaigns.cancelled(caseNumber);
		step.end(ReviewState.CANCELLED);
	}

	/** The organisation and the superiors above it, whose departments follow the case. */
	private List<Long> around(long organisationId) {
		var own = organisations.get(organisationId);
		return Stream.concat(Stream.of(own), organisations.ancestors(own).stream()
			.filter(above -> above.kind() != OrganisationKind.CENTRAL)).map(Organisation::id).toList();
	}
}
