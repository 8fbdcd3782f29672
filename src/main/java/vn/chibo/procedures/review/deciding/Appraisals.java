package vn.chibo.procedures.review.deciding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Draft;
import vn.chibo.casefile.Drafts;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.ReviewNotices;
import vn.chibo.procedures.review.ReviewState;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Caps;
import vn.chibo.procedures.review.rating.Reasons;

/** What those who decide write before they decide: kept as drafts of each member's case until the decision is recorded. */
@Component
@Transactional
public class Appraisals {

	private static final String DECISION = "decision";
	private static final String RETURN = "review-return";

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final Caps caps;
	private final CaseSteps steps;
	private final Papers papers;
	private final Drafts drafts;
	private final ReviewNotices notices;
	private final ObjectMapper json;

	Appraisals(Campaigns campaigns, RatingDecisions decisions, BranchReviews branches, MemberReviews members, Caps caps,
			CaseSteps steps, Papers papers, Drafts drafts, ReviewNotices notices, ObjectMapper json) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.caps = caps;
		this.steps = steps;
		this.papers = papers;
		this.drafts = drafts;
		this.notices = notices;
		this.json = json;
	}

	public AppraisalTable table(long decisionId) {
		return table(decisions.get(decisionId));
	}

	AppraisalTable table(RatingDecision decision) {
		var undecided = undecided(decision);
		return table(decision, undecided, readyAmong(undecided, decision));
	}

	/** The same of what the inspection committee is asked about. */
	AppraisalTable toInspect(RatingDecision decision) {
		var undecided = undecided(decision);
		return table(decision, undecided, toInspectAmong(undecided, decision));
	}

	private AppraisalTable table(RatingDecision decision, List<BranchReview> undecided, Predicate<BranchReview> shown) {
		var campaign = campaigns.get(decision.campaign());
		var rows = rows(undecided.stream().filter(shown).toList(), members.ofDecision(decision.id()));
		return new AppraisalTable(campaign, decision, rows,
			undecided.stream().filter(BranchReview::isReported).filter(shown.negate()).toList(),
			undecided.stream().filter(branch -> !branch.isReported()).toList(),
			caps.assess(rows.stream().flatMap(branch -> branch.members().stream())
				.flatMap(member -> member.review().rated(member.level()).stream()).toList(), campaign.referenceDay(),
				campaigns.place(campaign)));
	}

	List<BranchReview> undecided(RatingDecision decision) {
		return branches.ofDecision(decision.id()).stream().filter(branch -> !branch.isDecided()).toList();
	}

	/**
	 * The cap holds within a grassroots organisation: on a part of it nobody can decide. Where there is an inspection
	 * committee it was asked before.
	 */
	static Predicate<BranchReview> readyAmong(List<BranchReview> undecided, RatingDecision decision) {
		return wholeAmong(undecided, branch -> branch.isReported() && (!decision.inspected() || branch.inspected()));
	}

	/** Those that have reported, and about which the inspection committee has to be asked. */
	static Predicate<BranchReview> toInspectAmong(List<BranchReview> undecided, RatingDecision decision) {
		return wholeAmong(undecided, BranchReview::isReported)
			.and(branch -> decision.inspected() && !branch.inspected());
	}

	/** The branches of those grassroots organisations of which every branch is so far. */
	private static Predicate<BranchReview> wholeAmong(List<BranchReview> undecided, Predicate<BranchReview> soFar) {
		var unfinished = undecided.stream().filter(soFar.negate()).map(BranchReview::grassrootsId)
			.collect(Collectors.toSet());
		return branch -> !unfinished.contains(branch.grassrootsId());
	}

	private List<AppraisalTable.Branch> rows(List<BranchReview> ready, List<MemberReview> all) {
		var sheets = drafts.of(Stream.concat(ready.stream().map(BranchReview::caseNumber),
			all.stream().map(MemberReview::caseNumber)).toList(), DECISION);
		var byBranch = all.stream().collect(Collectors.groupingBy(MemberReview::branchReviewId));
		return ready.stream().map(branch -> {
			var own = sheets.get(branch.caseNumber());
			return new AppraisalTable.Branch(branch, sheet(own), savedAt(own),
				byBranch.getOrDefault(branch.id(), List.of())
					.stream().map(review -> {
						var draft = sheets.get(review.caseNumber());
						return new AppraisalTable.Member(review, sheet(draft), savedAt(draft));
					}).toList());
		}).toList();
	}

	private static Instant savedAt(Draft draft) {
		return draft == null ? null : draft.savedAt();
	}

	DecisionSheet sheet(Draft draft) {
		return json.convertValue(draft == null ? Map.of() : draft.content(), DecisionSheet.class);
	}

	/** What was written of each case when it was decided on. */
	Map<String, Draft> written(List<String> caseNumbers) {
		return drafts.of(caseNumbers, DECISION);
	}

	/** @throws Refusal when the decision on the branch is made, or the branch has not reported */
	public void write(BranchReview branch, String caseNumber, DecisionSheet sheet, String by) {
		mustBeReported(branch);
		drafts.keep(caseNumber, DECISION, json.convertValue(sheet, Map.class), by);
	}

	/**
	 * Goes on from the sheet that was saved then.
	 *
	 * @throws Refusal as {@link #write(BranchReview, String, DecisionSheet, String)}, and when somebody else has written
	 *                 meanwhile
	 */
	public void write(BranchReview branch, String caseNumber, DecisionSheet sheet, Instant seen, String by) {
		mustBeReported(branch);
		OldEncoding.refuse("Lý do", sheet.reason());
		drafts.keep(caseNumber, DECISION, seen, json.convertValue(sheet, Map.class), by);
	}

	/** The branch has to meet again. */
	public void sendBack(BranchReview branch, String reason, String by, String committee) {
		mustBeReported(branch);
		if (!Reasons.isReason(reason)) {
			throw new Refusal("Hãy ghi rõ vì sao trả lại chi bộ.");
		}
		OldEncoding.refuse("Lý do", reason);
		decisions.lock(branch.decisionId());
		var step = steps.at(branch.caseNumber());
		papers.file(branch.caseNumber(), RETURN, "Trả lại kết quả của chi bộ", Map.of("returnReason", reason), by,
			committee);
		step.advance(ReviewState.RUNNING);
		notices.returned(campaigns.get(branch.campaign()), branch,
			papers.of(branch.caseNumber(), List.of(RETURN)).size());
		branches.returned(branch.id());
		step.tell("returned");
	}

	private static void mustBeReported(BranchReview branch) {
		if (branch.isDecided() || !branch.isReported()) {
			throw new Refusal("Chi bộ này chưa báo cáo hoặc đã được quyết định; hãy tải lại trang.");
		}
	}
}
