package vn.chibo.procedures.review;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;

/** The figures of form 01, and what the rules make of them. */
@Component
class CollectiveReports {

	private final Ratings ratings;
	private final Campaigns campaigns;
	private final MemberReviews members;
	private final Papers papers;

	CollectiveReports(Ratings ratings, Campaigns campaigns, MemberReviews members, Papers papers) {
		this.ratings = ratings;
		this.campaigns = campaigns;
		this.members = members;
		this.papers = papers;
	}

	/** @throws vn.chibo.base.Refusal with all figures that cannot be right */
	void check(Paper report, Campaign campaign) {
		FactsCheck.check(facts(report), ratings.frame(ReviewKind.COLLECTIVE, campaign.referenceDay()));
	}

	/** @throws vn.chibo.base.Refusal with all figures that cannot be right */
	Proposal propose(Paper report, LevelCounts members, Campaign campaign) {
		return ratings.proposeCollective(facts(report), members, campaign.referenceDay());
	}

	/** Of a committee that has reviewed itself, by the levels of all members below it. */
	Proposal ofCommittee(RatingDecision decision) {
		return propose(ofCase(decision), LevelCounts.of(members.ofDecision(decision.id()).stream()
			.map(MemberReview::decidedLevel).filter(Objects::nonNull).toList()), campaigns.get(decision.campaign()));
	}

	Paper ofCase(RatingDecision decision) {
		return papers.latest(decision.caseNumber(), "review-committeeReport").orElseThrow();
	}

	RatingFacts facts(Paper report) {
		return new RatingFacts(ReviewKind.COLLECTIVE, true, number(report, "commonPoints"),
			number(report, "taskPoints"),
			number(report, "tasksDone"), number(report, "tasksLate"), number(report, "tasksExceeded"),
			number(report, "priorFaultsFixed"), ticked(report, "degradationConcluded"), false,
			Discipline.valueOf(report.text("discipline")), null, null, ticked(report, "disciplinedInUnit"), null);
	}

	private static int number(Paper report, String field) {
		return ((Number) report.content().get(field)).intValue();
	}

	private static boolean ticked(Paper report, String field) {
		return Boolean.TRUE.equals(report.content().get(field));
	}
}
