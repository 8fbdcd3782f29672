package vn.chibo.procedures.review.deciding;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/** Lets people to the decisions of the committees for which they work; any other id is forbidden, known or not. */
@Component
class OwnDecisions {

	private final Seats seats;
	private final ReviewRoute route;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;

	OwnDecisions(Seats seats, ReviewRoute route, RatingDecisions decisions, BranchReviews branches,
			MemberReviews members) {
		this.seats = seats;
		this.route = route;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
	}

	List<RatingDecision> open(Principal person) {
		var own = seats.committeesOf(person.getName());
		return own.stream().map(Committee::organisationId).distinct()
			.flatMap(organisation -> decisions.openOf(organisation).stream())
			.filter(decision -> own.contains(decider(decision))).toList();
	}

	RatingDecision decision(Principal person, long id) {
		return decisions.find(id).filter(decision -> seats.committeesOf(person.getName()).contains(decider(decision)))
			.orElseThrow(OwnDecisions::forbidden);
	}

	BranchReview branch(Principal person, long id, long branchReviewId) {
		var decision = decision(person, id);
		return branches.find(branchReviewId).filter(branch -> branch.decisionId() == decision.id())
			.orElseThrow(OwnDecisions::forbidden);
	}

	MemberReview member(Principal person, long id, long branchReviewId, String caseNumber) {
		return members.find(branch(person, id, branchReviewId).id(), caseNumber).orElseThrow(OwnDecisions::forbidden);
	}

	Committee decider(RatingDecision decision) {
		return Committee.ofGroup(route.decider(decision.caseNumber())).orElseThrow();
	}

	private static ResponseStatusException forbidden() {
		return new ResponseStatusException(HttpStatus.FORBIDDEN);
	}
}
