package vn.chibo.procedures.review.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.campaign.CollectiveReports;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Level;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;

/** What the forms of a branch's review show. */
@ModelBean("branchReviewForms")
public class BranchReviewForms {

	private final Campaigns campaigns;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final BranchMeetings meetings;
	private final CollectiveReports collectives;
	private final Consequences consequences;
	private final Papers papers;
	private final Members register;
	private final Namesakes namesakes;

	BranchReviewForms(Campaigns campaigns, BranchReviews branches, MemberReviews members, BranchMeetings meetings,
			CollectiveReports collectives, Consequences consequences, Papers papers, Members register,
			Namesakes namesakes) {
		this.campaigns = campaigns;
		this.branches = branches;
		this.members = members;
		this.meetings = meetings;
		this.collectives = collectives;
		this.consequences = consequences;
		this.papers = papers;
		this.register = register;
		this.namesakes = namesakes;
	}

	/** For form 01 of the branch committee. */
	public Map<String, Object> collective(String caseNumber) {
		var branch = branches.ofCase(caseNumber);
		var campaign = campaigns.get(branch.campaign());
		return Map.of("branchName", branch.branchName(), "yearText", Integer.toString(campaign.reviewYear()),
			"criteriaText",
			campaign.criteria(), "promptsText", campaign.collectivePrompts());
	}

	/** How far the branch has come, and what is missing to close the meeting. */
	public Map<String, Object> meeting(String caseNumber) {
		var branch = branches.ofCase(caseNumber);
		var table = meetings.table(branch.id());
		var data = new HashMap<String, Object>();
		data.put("branchName", branch.branchName());
		papers.latest(caseNumber, "review-return")
			.ifPresent(paper -> data.put("returnReasonText", paper.text("returnReason")));
		data.put("progressText", "%d/%d đảng viên đã đủ số liệu".formatted(table.complete(), table.rows().size()));
		data.put("proposalsText", Sentences.levels(table.levels()));
		data.put("missingText", table.fault() != null ? table.fault() : table.rows().stream()
			.filter(row -> !row.isComplete())
			.map(row -> "%d. %s: %s".formatted(row.number(), row.review().memberName(), String.join(" ", row.faults())))
			.limit(10).collect(Collectors.joining("\n")));
		papers.latest(caseNumber, "review-collectiveReport").ifPresent(report -> data.put("collectiveText",
			Sentences.proposal(collectives.propose(report, table.levels(), table.campaign()))));
		return data;
	}

	/** What is to be announced. */
	public Map<String, Object> announce(String caseNumber) {
		var branch = branches.ofCase(caseNumber);
		var reviews = members.inBranch(branch.id());
		var names = namesakes.of(register.all(reviews.stream().map(MemberReview::memberId).toList()));
		var levels = new HashMap<Long, Level>();
		reviews.stream().filter(review -> review.decidedLevel() != null)
			.forEach(review -> levels.put(review.memberId(), review.decidedLevel()));
		var following = consequences.texts(levels, campaigns.get(branch.campaign()));
		return Map.of("branchName", branch.branchName(), "decisionText", "Số " + branch.decisionNumber() + " ngày "
			+ Days.vietnamese(branch.decidedOn()), "collectiveText", Sentences.level(branch.decidedLevel()),
			"decisionDay",
			new KnownDay(branch.decidedOn(), "ngày quyết định"), "levels",
			reviews.stream().map(review -> Map.of("name", names.get(review.memberId()), "level",
				Sentences.level(review.decidedLevel()), "following", following.getOrDefault(review.memberId(), "")))
				.toList());
	}
}
