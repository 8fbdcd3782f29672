package vn.chibo.procedures.review.results;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.register.Members;

/** Every member's own results, with the reasons; nobody opens anybody else's. */
@Controller
class ResultPages {

	private static final List<String> PAPERS = List.of("review-selfReview", "review-branchRating", "review-rating",
		"review-object", "review-hearObjection", "review-objectionVote");

	private final Members members;
	private final MemberReviews reviews;
	private final BranchReviews branches;
	private final Campaigns campaigns;
	private final Consequences consequences;
	private final Papers papers;
	private final Readings readings;
	private final Deadlines deadlines;
	private final Clock clock;

	ResultPages(Members members, MemberReviews reviews, BranchReviews branches, Campaigns campaigns,
			Consequences consequences, Papers papers, Readings readings, Deadlines deadlines, Clock clock) {
		this.members = members;
		this.reviews = reviews;
		this.branches = branches;
		this.campaigns = campaigns;
		this.consequences = consequences;
		this.papers = papers;
		this.readings = readings;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Leads on when there is one result. */
	@GetMapping("/review/mine")
	String choose(Principal person, Model model) {
		var own = own(person);
		if (own.size() == 1) {
			return "redirect:/review/mine/" + own.get(0).caseNumber();
		}
		model.addAttribute("results", own.stream().map(review -> new Result(review,
			campaigns.get(review.campaign()).reviewYear())).toList());
		return "review-mine-choice";
	}

	@GetMapping("/review/mine/{caseNumber}")
	String show(@PathVariable String caseNumber, Principal person, Model model) {
		var review = own(person).stream().filter(result -> result.caseNumber().equals(caseNumber)).findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
		var until = deadlines.lastDay(review.caseNumber(), "review.objection", review.toldOn());
		model.addAttribute("review", review);
		model.addAttribute("year", campaigns.get(review.campaign()).reviewYear());
		model.addAttribute("branch", branches.get(review.branchReviewId()));
		model.addAttribute("consequences", consequences.of(review.memberId(), review.decidedLevel(),
			campaigns.get(review.campaign())));
		model.addAttribute("papers", read(caseNumber, person));
		model.addAttribute("until", until);
		model.addAttribute("objectable", review.objectedOn() == null && review.closedOn() == null
			&& !LocalDate.now(clock).isAfter(until));
		return "review-mine";
	}

	private List<MemberReview> own(Principal person) {
		return members.findByLogin(person.getName()).map(member -> reviews.decidedOf(member.id())).orElse(List.of());
	}

	/** The newest of each form. */
	private Map<String, Paper> read(String caseNumber, Principal person) {
		return readings.of(() -> papers.of(caseNumber, PAPERS), read -> new Reader(person.getName(), null)).stream()
			.collect(Collectors.toMap(paper -> paper.form().substring("review-".length()), Function.identity(),
				(earlier, newest) -> newest));
	}

	/** A result that a member can open. */
	record Result(MemberReview review, int year) {
	}
}
