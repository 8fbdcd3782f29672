package vn.chibo.procedures.review.deciding;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.register.Level;
import vn.chibo.register.Seats;

/** All branches of a decision on one page; the members of a branch, and the papers, come when somebody opens them. */
@Controller
class DecidingPages {

	private static final List<String> PAPERS = List.of("review-selfReview", "review-residenceComment",
		"review-branchRating");

	private final OwnDecisions decisions;
	private final Appraisals appraisals;
	private final Groups groups;
	private final Consequences consequences;
	private final Seats seats;
	private final Papers papers;
	private final Readings readings;
	private final Clock clock;

	DecidingPages(OwnDecisions decisions, Appraisals appraisals, Groups groups, Consequences consequences, Seats seats,
			Papers papers, Readings readings, Clock clock) {
		this.decisions = decisions;
		this.appraisals = appraisals;
		this.groups = groups;
		this.consequences = consequences;
		this.seats = seats;
		this.papers = papers;
		this.readings = readings;
		this.clock = clock;
	}

	/** Leads on when there is one place to go. */
	@GetMapping("/review/deciding")
	String choose(Principal person, Model model) {
		var open = decisions.open(person);
		if (open.size() == 1) {
			return "redirect:/review/deciding/" + open.get(0).id();
		}
		model.addAttribute("decisions", open.stream().map(decision -> new Choice(decision,
			seats.nameOf(decisions.decider(decision)))).toList());
		return "review-deciding-choice";
	}

	@GetMapping("/review/deciding/{id}")
	String show(@PathVariable long id, Principal person, Model model) {
		var decision = decisions.decision(person, id);
		var table = appraisals.table(id);
		model.addAttribute("decision", decision);
		model.addAttribute("committee", seats.nameOf(decisions.decider(decision)));
		model.addAttribute("table", table);
		model.addAttribute("groups", groups.of(table));
		model.addAttribute("levels", Level.values());
		return "review-deciding";
	}

	@GetMapping("/review/deciding/{id}/branch/{branchId}")
	String branch(@PathVariable long id, @PathVariable long branchId, Principal person, Model model) {
		model.addAttribute("decision", decisions.decision(person, id));
		decisions.branch(person, id, branchId);
		var table = appraisals.table(id);
		model.addAttribute("table", table);
		model.addAttribute("following", following(table, branchId));
		model.addAttribute("branch",
			table.branches().stream().filter(branch -> branch.review().id() == branchId).findFirst()
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("levels", Level.values());
		return "review-deciding-branch";
	}

	/** What would follow for each member, in words, were it decided as it stands. */
	private Map<Long, String> following(AppraisalTable table, long branchId) {
		var levels = table.branches().stream().filter(branch -> branch.review().id() == branchId)
			.flatMap(branch -> branch.members().stream()).filter(member -> member.level() != null)
			.collect(Collectors.toMap(member -> member.review().memberId(), AppraisalTable.Member::level));
		return consequences.texts(levels, table.campaign());
	}

	/** Whoever opens them has read them. */
	@GetMapping("/review/deciding/{id}/branch/{branchId}/member/{caseNumber}/papers")
	String papers(@PathVariable long id, @PathVariable long branchId, @PathVariable String caseNumber, Principal person,
			Model model) {
		var committee = decisions.decider(decisions.decision(person, id));
		decisions.member(person, id, branchId, caseNumber);
		model.addAttribute("papers", readings.of(() -> papers.of(caseNumber, PAPERS),
			read -> new Reader(person.getName(), committee.groupId())));
		model.addAttribute("zone", clock.getZone());
		return "review-papers";
	}

	@PostMapping("/review/deciding/{id}/branch/{branchId}/return")
	String sendBack(@PathVariable long id, @PathVariable long branchId, @RequestParam String reason, Principal person,
			RedirectAttributes next) {
		var branch = decisions.branch(person, id, branchId);
		try {
			appraisals.sendBack(branch, reason, person.getName(),
				decisions.decider(decisions.decision(person, id)).groupId());
			next.addFlashAttribute("done", "Đã trả lại %s.".formatted(branch.branchName()));
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
			next.addFlashAttribute("typed", reason);
			next.addFlashAttribute("typedInto", branchId);
		}
		return "redirect:/review/deciding/" + id;
	}

	/** A decision that somebody can go on with. */
	record Choice(RatingDecision decision, String committee) {
	}
}
