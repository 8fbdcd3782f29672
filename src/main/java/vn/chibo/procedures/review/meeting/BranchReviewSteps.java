package vn.chibo.procedures.review.meeting;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.ReviewState;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.campaign.CollectiveReports;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.member.MemberReviews.Reported;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.Reasons;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.voting.Ballot;
import vn.chibo.voting.VoteCount;
import vn.chibo.voting.Votes;

/** The steps of one branch's review, taken by the model. */
@ModelBean("branchReview")
@Transactional
public class BranchReviewSteps {

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final BranchMeetings meetings;
	private final CollectiveReports collectives;
	private final Votes votes;
	private final CaseSteps steps;
	private final Papers papers;
	private final Organisations organisations;
	private final Deadlines deadlines;

	BranchReviewSteps(Campaigns campaigns, RatingDecisions decisions, BranchReviews branches, MemberReviews members,
			BranchMeetings meetings, CollectiveReports collectives, Votes votes, CaseSteps steps, Papers papers,
			Organisations organisations, Deadlines deadlines) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.meetings = meetings;
		this.collectives = collectives;
		this.votes = votes;
		this.steps = steps;
		this.papers = papers;
		this.organisations = organisations;
		this.deadlines = deadlines;
	}

	/** The branch and those above it follow the case. */
	public void begin(String caseNumber) {
		var branch = organisations.get(branches.ofCase(caseNumber).branchId());
		steps.at(caseNumber).involve(Stream.concat(Stream.of(branch), organisations.ancestors(branch).stream())
			.map(Organisation::id).toList());
	}

	/** The end of the last day for self-reviews. */
	public Date selfReviewsBy(String caseNumber) {
		return deadlines.endOf(campaign(caseNumber).selfReviewsBy());
	}

	/** The end of the last day for the meeting of the branch. */
	public Date meetingsBy(String caseNumber) {
		return deadlines.endOf(campaign(caseNumber).meetingsBy());
	}

	/** Those who decide go on if they waited for this branch. */
	public void tellDecision(String caseNumber) {
		steps.at(decisions.get(branches.ofCase(caseNumber).decisionId()).caseNumber()).tell("branchReported");
	}

	/** @throws Refusal for figures of form 01 that cannot be right */
	public void recordReport(String caseNumber) {
		collectives.check(report(caseNumber), campaign(caseNumber));
	}

	private Paper report(String caseNumber) {
		return steps.at(caseNumber).paper("review-collectiveReport");
	}

	/**
	 * The branch has met: what it says of each member is checked, filed with the member's case and reported upwards.
	 *
	 * @throws Refusal as long as anything is missing or cannot be right
	 */
	public void record(String caseNumber) {
		var step = steps.at(caseNumber);
		var branch = branches.ofCase(caseNumber);
		decisions.lock(branch.decisionId());
		var table = meetings.table(branch.id());
		mustBeComplete(table);
		var minutes = step.paper("review-meeting");
		var collective = Level.valueOf(minutes.text("collectiveLevel"));
		var report = report(caseNumber);
		var proposal = collectives.propose(report, table.levels(), table.campaign());
		Reasons.mustBeGiven(proposal.outcome(), collective, minutes.text("collectiveReason"));
		table.electorate()
			.ifPresent(
				electorate -> mustBeVoted(votes.count(caseNumber, "review.level", table.meeting().metOn(), electorate,
					Ballot.of(minutes::number))));
		table.rows().forEach(row -> report(row, minutes));
		members.reported(table.rows().stream().map(BranchReviewSteps::reported).toList());
		branches.reported(branch.id(), table.meeting().metOn(), step.today(), collectives.facts(report).score(),
			proposal.outcome(), collective);
		step.advance(ReviewState.REPORTED);
	}

	private static void mustBeVoted(VoteCount vote) {
		if (!vote.passed()) {
			throw new Refusal(
				"Mức của chi bộ không đủ số phiếu (" + vote.sentence() + "); hãy biểu quyết lại hoặc chọn mức khác.");
		}
	}

	private static void mustBeComplete(MeetingTable table) {
		if (table.fault() != null) {
			throw new Refusal(table.fault());
		}
		var missing = table.rows().stream().filter(row -> !row.isComplete()).toList();
		if (!missing.isEmpty()) {
			throw new Refusal(
				"Còn %d đảng viên chưa đủ số liệu (số thứ tự %s); hãy mở trang làm việc của chi bộ để ghi tiếp."
					.formatted(missing.size(), missing.stream().limit(20).map(row -> Integer.toString(row.number()))
						.collect(Collectors.joining(", "))));
		}
	}

	/** Files what the branch says with the member's case; whoever has not prepared is no longer waited for. */
	private void report(MeetingTable.Row row, Paper minutes) {
		var review = row.review();
		var content = new HashMap<String, Object>(
			Map.of("points", row.sheet().points(), "remarks", row.sheet().remarks(),
				"reason", row.sheet().reason()));
		row.proposal().ifPresent(proposal -> {
			content.put("proposed", proposal.outcome().name());
			content.put("proposedBecause", proposal.reason());
			content.put("legalBasis", proposal.legalBasis());
			content.put(RatingsAgain.FACTS, row.sheet().facts(review.kind(), row.frame()));
		});
		row.vote().ifPresent(vote -> content.put("vote", vote.sentence()));
		content.put("level", row.level() == null ? "NOT_RATED" : row.level().name());
		papers.file(review.caseNumber(), "review-branchRating", "Kết quả xếp loại tại chi bộ", content,
			minutes.filedBy(),
			minutes.filedFor());
		if (review.writtenOn() == null || review.residenceBranchId() != null && review.commentedOn() == null) {
			steps.at(review.caseNumber()).tell("preparationOver");
		}
	}

	private static Reported reported(MeetingTable.Row row) {
		if (row.level() == null) {
			return new Reported(row.review().id(), null, null, null, Proposal.Outcome.NOT_RATED, null);
		}
		var facts = row.sheet().facts(row.review().kind(), row.frame());
		return new Reported(row.review().id(), facts.score(), facts.taskPoints(), facts.tasksExceeded(),
			row.proposal().orElseThrow().outcome(), row.level());
	}

	/** The result is announced, and the case is over. */
	public void close(String caseNumber) {
		steps.at(caseNumber).end(ReviewState.CLOSED);
	}

	private Campaign campaign(String caseNumber) {
		return campaigns.get(branches.ofCase(caseNumber).campaign());
	}
}
