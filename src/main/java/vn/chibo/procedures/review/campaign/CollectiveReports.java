package vn.chibo.procedures.review.campaign;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.procedures.review.deciding.RatingDecision;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Discipline;
import vn.chibo.procedures.review.rating.FactsCheck;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.RatingFacts;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.procedures.review.rating.ReviewKind;

/** The figures of form 01, and what the rules make of them. */
@Component
public class CollectiveReports {

	private final Ratings ratings;
	private final Campaigns campaigns;
	private final MemberReviews members;
	private final CaseSteps steps;

	CollectiveReports(Ratings ratings, Campaigns campaigns, MemberReviews members, CaseSteps steps) {
		this.ratings = ratings;
		this.campaigns = campaigns;
		this.members = members;
		this.steps = steps;
	}

	/** @throws vn.chibo.base.Refusal with all figures that cannot be right */
	public void check(Paper report, Campaign campaign) {
		FactsCheck.check(facts(report),
			ratings.frame(ReviewKind.COLLECTIVE, campaign.referenceDay(), campaigns.place(campaign)));
	}

	/** @throws vn.chibo.base.Refusal with all figures that cannot be right */
	public Proposal propose(Paper report, LevelCounts members, Campaign campaign) {
		return ratings.proposeCollective(facts(report), members, campaign.referenceDay(), campaigns.place(campaign));
	}

	/** Of a committee that has reviewed itself, by the levels of all members below it. */
	Proposal ofCommittee(RatingDecision decision) {
		return propose(ofCase(decision), LevelCounts.of(members.ofDecision(decision.id()).stream()
			.map(MemberReview::decidedLevel).filter(Objects::nonNull).toList()), campaigns.get(decision.campaign()));
	}

	Paper ofCase(RatingDecision decision) {
		return steps.at(decision.caseNumber()).paper("review-committeeReport");
	}

	public RatingFacts facts(Paper report) {
		return new RatingFacts(ReviewKind.COLLECTIVE, true, report.number("commonPoints"),
			report.number("taskPoints"),
			report.number("tasksDone"), report.number("tasksLate"), report.number("tasksExceeded"),
			report.number("priorFaultsFixed"), ticked(report, "degradationConcluded"), false,
			Discipline.valueOf(report.text("discipline")), null, null, ticked(report, "disciplinedInUnit"), null);
	}

	private static boolean ticked(Paper report, String field) {
		return Boolean.TRUE.equals(report.content().get(field));
	}
}
