package vn.chibo.procedures.review.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.ReviewState;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.campaign.CollectiveReports;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Reasons;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Collective;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.QualityRatings;

/** The steps of those who decide on the ratings of the branches below them, taken by the model. */
@ModelBean("ratingDecision")
@Transactional
public class RatingDecisionSteps {

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final Decisions numbered;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final Appraisals appraisals;
	private final CollectiveReports collectives;
	private final ReviewRoute route;
	private final CommitteeVotes votes;
	private final CaseSteps steps;
	private final Organisations organisations;
	private final QualityRatings register;
	private final Deadlines deadlines;

	RatingDecisionSteps(Campaigns campaigns, RatingDecisions decisions, Decisions numbered, BranchReviews branches,
			MemberReviews members,
			Appraisals appraisals, CollectiveReports collectives, ReviewRoute route, CommitteeVotes votes,
			CaseSteps steps,
			Organisations organisations, QualityRatings register, Deadlines deadlines) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.numbered = numbered;
		this.branches = branches;
		this.members = members;
		this.appraisals = appraisals;
		this.collectives = collectives;
		this.route = route;
		this.votes = votes;
		this.steps = steps;
		this.organisations = organisations;
		this.register = register;
		this.deadlines = deadlines;
	}

	/** The committee and those above it follow the case; its inspection committee is asked if there is one. */
	public void begin(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var own = organisations.get(decision.organisationId());
		if (own.inspecting().isPresent()) {
			decisions.isInspected(decision.id());
		}
		steps.at(caseNumber).involve(Stream.concat(Stream.of(own), organisations.ancestors(own).stream())
			.map(Organisation::id).toList());
	}

	public Date selfReviewsBy(String caseNumber) {
		return deadlines.endOf(campaign(caseNumber).selfReviewsBy());
	}

	public Date decisionsBy(String caseNumber) {
		return deadlines.endOf(campaign(caseNumber).decisionsBy());
	}

	/** The campaign goes on if this was the last decision it waited for. */
	public void tellCampaign(String caseNumber) {
		steps.at(decisions.ofCase(caseNumber).campaign()).tell("ratingsDecided");
	}

	/** Whether the committee reviews itself with its branches; superiors do so in a campaign above them. */
	public boolean reviewsItself(String caseNumber) {
		return organisations.get(decisions.ofCase(caseNumber).organisationId()).grassroots();
	}

	/** @throws Refusal for figures of form 01 that cannot be right */
	public void recordCommittee(String caseNumber) {
		var report = steps.at(caseNumber).paper("review-committeeReport");
		collectives.check(report, campaign(caseNumber));
		var decision = decisions.ofCase(caseNumber);
		decisions.reviewedItself(decision.id(), collectives.facts(report).score());
	}

	/**
	 * Whether there are branches to decide on; who reports meanwhile waits until this is answered.
	 *
	 * @return {@code INSPECT} before {@code READY}, {@code OUT} while all others have not reported in full, or {@code NONE}
	 */
	public String left(String caseNumber) {
		var decision = decisions.locked(caseNumber);
		var undecided = appraisals.undecided(decision);
		if (undecided.isEmpty()) {
			return "NONE";
		}
		if (undecided.stream().anyMatch(Appraisals.toInspectAmong(undecided, decision))) {
			return "INSPECT";
		}
		return undecided.stream().anyMatch(Appraisals.readyAmong(undecided, decision)) ? "READY" : "OUT";
	}

	/** The inspection committee has said what it knows, of all branches that have reported by now. */
	public void recordInspection(String caseNumber) {
		var decision = decisions.locked(caseNumber);
		var undecided = appraisals.undecided(decision);
		branches.inspected(undecided.stream().filter(Appraisals.toInspectAmong(undecided, decision))
			.map(BranchReview::id).toList());
	}

	/**
	 * The committee has decided on all branches that are ready.
	 *
	 * @throws Refusal as long as a reason is missing, or too few voted for it
	 */
	public void record(String caseNumber) {
		var decision = decisions.locked(caseNumber);
		var step = steps.at(caseNumber);
		var minutes = step.paper("review-decide");
		var on = minutes.day("decidedOn");
		var table = appraisals.table(decision);
		mustBeRight(table, minutes, on, step.today());
		votes.onLevels(caseNumber, Committee.ofGroup(route.decider(caseNumber)).orElseThrow(), on, minutes);
		long made = numbered.makeOfPart(new Decision(caseNumber, "rating", decision.organisationId(),
			minutes.text("decisionNumber"), on));
		for (var branch : table.branches()) {
			members.decided(branch.members());
			branches.decided(branch.review().id(), branch.level(), made);
			register.recordCollective(branch.review().branchId(), Collective.ORGANISATION,
				table.campaign().reviewYear(),
				branch.level(), on, decision.organisationId(), branch.review().caseNumber());
			steps.at(branch.review().caseNumber()).advance(ReviewState.RATED);
		}
	}

	private void mustBeRight(AppraisalTable table, Paper minutes, LocalDate on, LocalDate today) {
		var faults = new ArrayList<String>();
		if (table.branches().isEmpty()) {
			throw new Refusal(
				"Không còn chi bộ nào để quyết định lúc này: có chi bộ vừa được trả lại; hãy chờ báo cáo lại.");
		}
		if (on.isAfter(today)
			|| table.branches().stream().anyMatch(branch -> on.isBefore(branch.review().metOn()))) {
			faults.add("Ngày quyết định phải từ ngày chi bộ họp đến hôm nay; hãy kiểm tra lại.");
		}
		table.branches().stream().filter(branch -> !branch.isComplete())
			.forEach(branch -> faults.add(branch.review().branchName()
				+ ": có mức khác đề nghị của chi bộ mà chưa ghi lý do; hãy mở trang thẩm định để ghi."));
		if (!table.overCap().isEmpty() && !Reasons.isReason(minutes.text("overCapReason"))) {
			faults.addAll(table.overCap());
			faults.add("Chọn người chuyển mức ở trang thẩm định, hoặc ghi lý do giữ số vượt tỷ lệ.");
		}
		faults.addAll(table.overCeiling());
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	/**
	 * Tells the next branch and its members what was decided.
	 *
	 * @return whether there are more to tell
	 */
	public boolean tellNext(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		branches.nextToTell(decision.id()).ifPresent(branch -> {
			var reviewed = members.inBranch(branch.id());
			var written = appraisals.written(reviewed.stream().map(MemberReview::caseNumber).toList());
			reviewed.forEach(review -> {
				file(branch, review, appraisals.sheet(written.get(review.caseNumber())));
				steps.at(review.caseNumber()).tell("rated");
			});
			steps.at(branch.caseNumber()).tell("ratingsDecided");
		});
		return branches.isAnyToTell(decision.id());
	}

	/** What the member reads of the decision. */
	private void file(BranchReview branch, MemberReview review, DecisionSheet sheet) {
		var content = new HashMap<String, Object>();
		content.put("level", review.decidedLevel() == null ? "NOT_RATED" : review.decidedLevel().name());
		content.put("reason", review.isMember() || review.decidedLevel() != null ? sheet.reason()
			: Sentences.noMember(review.activity()));
		content.put("decisionNumber", branch.decisionNumber());
		content.put("decidedOn", branch.decidedOn().toString());
		steps.at(review.caseNumber()).file("review-rating", "Quyết định xếp loại", content);
	}

	/** All is decided; who waits for it in the campaign hears of it afterwards. */
	public void close(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		campaigns.lock(decision.campaign());
		var step = steps.at(caseNumber);
		decisions.closed(decision.id(), step.today());
		step.end(ReviewState.CLOSED);
	}

	private Campaign campaign(String caseNumber) {
		return campaigns.get(decisions.ofCase(caseNumber).campaign());
	}
}
