package vn.chibo.procedures.review;

import vn.chibo.base.ModelBean;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.register.Authority;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** Whose turn it is in the annual review, asked by the models with the number of their own case. Answers are group ids. */
@ModelBean("reviewRoute")
public class ReviewRoute {

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final Members register;
	private final Organisations organisations;
	private final Routing routing;

	ReviewRoute(Campaigns campaigns, RatingDecisions decisions, BranchReviews branches, MemberReviews members,
			Members register, Organisations organisations, Routing routing) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.register = register;
		this.organisations = organisations;
		this.routing = routing;
	}

	/** Of a campaign: the organisation department, or the committee where there is none. */
	public String department(String caseNumber) {
		return routing.administering(organisations.get(campaigns.get(caseNumber).organisationId()));
	}

	/** Of a campaign: who rates the committees below. */
	public String superior(String caseNumber) {
		return routing.deciding(rating(caseNumber));
	}

	/**
	 * The organisation that rates the committees of a campaign: the one that opened it, or the one above where a grassroots
	 * organisation opened it, whose own committee reviews itself in it (43-HD/BTCTW).
	 */
	public Organisation rating(String caseNumber) {
		var opened = organisations.get(campaigns.get(caseNumber).organisationId());
		return opened.grassroots() ? organisations.above(opened, Authority.DECIDES_RATING).stream().findFirst()
			.orElse(opened) : opened;
	}

	/** Of a decision: who decides. */
	public String decider(String caseNumber) {
		return deciding(decisions.ofCase(caseNumber).organisationId());
	}

	/** Of a decision: the inspection committee of those who decide. */
	public String inspectionCommittee(String caseNumber) {
		return organisations.get(decisions.ofCase(caseNumber).organisationId()).inspecting().map(Committee::groupId)
			.orElseGet(() -> decider(caseNumber));
	}

	/** Of a branch review: the branch committee. */
	public String branchCommittee(String caseNumber) {
		return routing.committee(branches.ofCase(caseNumber).branchId());
	}

	/** Of a member's review: the committee of the branch that reviews. */
	public String ownBranch(String caseNumber) {
		return routing.committee(members.standing(caseNumber).branchId());
	}

	/** Of a member's review: the committee of the branch in which the member stands by now. */
	public String currentBranch(String caseNumber) {
		return routing.committee(register.get(members.standing(caseNumber).memberId()).branchId());
	}

	/** Of a member's review: the committee of the branch where the member lives. */
	public String residenceCommittee(String caseNumber) {
		return routing.committee(members.standing(caseNumber).residenceBranchId());
	}

	/** Of a member's review: who has decided, and hears an objection. */
	public String hearer(String caseNumber) {
		return deciding(decisions.get(members.standing(caseNumber).decisionId()).organisationId());
	}

	private String deciding(long organisationId) {
		return routing.deciding(organisations.get(organisationId));
	}
}
