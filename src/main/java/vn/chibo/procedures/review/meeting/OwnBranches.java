package vn.chibo.procedures.review.meeting;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/** Lets people to the reviews of the branches for whose committee they work; any other id is forbidden, known or not. */
@Component
class OwnBranches {

	private final Seats seats;
	private final BranchReviews branches;
	private final MemberReviews members;

	OwnBranches(Seats seats, BranchReviews branches, MemberReviews members) {
		this.seats = seats;
		this.branches = branches;
		this.members = members;
	}

	/** The reviews on which nobody has decided yet. */
	List<BranchReview> open(Principal person) {
		return seats.organisationsOf(person.getName(), Right.LEADS).stream()
			.flatMap(organisation -> branches.openOf(organisation).stream()).toList();
	}

	BranchReview review(Principal person, long id) {
		return own(person, id).review();
	}

	Own own(Principal person, long id) {
		var committees = seats.committeesOf(person.getName());
		return branches.find(id).filter(branch -> committees.contains(committee(branch)))
			.map(branch -> new Own(branch, Committee.organisations(committees, Right.LEADS).size() > 1))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

	MemberReview member(Principal person, long id, String caseNumber) {
		return members.find(review(person, id).id(), caseNumber)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

	static Committee committee(BranchReview branch) {
		return Committee.leading(branch.branchId());
	}

	/** @param oneOfSeveral whether the person leads other organisations, too */
	record Own(BranchReview review, boolean oneOfSeveral) {
	}
}
