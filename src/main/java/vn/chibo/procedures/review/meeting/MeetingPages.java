package vn.chibo.procedures.review.meeting;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.procedures.review.meeting.MeetingSheet.Attendance;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.SelfReviewSteps;
import vn.chibo.procedures.review.rating.Discipline;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.register.Level;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;

/** All members of a branch on one page; what is written about one, and the papers, come when somebody opens them. */
@Controller
class MeetingPages {

	private static final List<String> PAPERS = List.of("review-selfReview", "review-residenceComment");

	private final OwnBranches branches;
	private final BranchMeetings meetings;
	private final SelfReviewSteps selfReviews;
	private final Members members;
	private final Namesakes namesakes;
	private final Papers papers;
	private final Readings readings;
	private final Clock clock;

	MeetingPages(OwnBranches branches, BranchMeetings meetings, SelfReviewSteps selfReviews, Members members,
			Namesakes namesakes, Papers papers, Readings readings, Clock clock) {
		this.branches = branches;
		this.meetings = meetings;
		this.selfReviews = selfReviews;
		this.members = members;
		this.namesakes = namesakes;
		this.papers = papers;
		this.readings = readings;
		this.clock = clock;
	}

	/** Leads on when there is one place to go. */
	@GetMapping("/review/meeting")
	String choose(Principal person, Model model) {
		var open = branches.open(person);
		if (open.size() == 1) {
			return "redirect:/review/meeting/" + open.get(0).id();
		}
		model.addAttribute("branches", open);
		return "review-meeting-choice";
	}

	@GetMapping("/review/meeting/{id}")
	String show(@PathVariable long id, Principal person, Model model) {
		var own = branches.own(person, id);
		var branch = own.review();
		model.addAttribute("branch", branch);
		model.addAttribute("others", own.oneOfSeveral());
		model.addAttribute("attendances", Attendance.values());
		if (!branch.isDecided()) {
			var table = meetings.table(id);
			model.addAttribute("table", table);
			model.addAttribute("names", namesakes.of(members.all(Stream.concat(table.officialMembers().stream()
				.map(Member::id), table.rows().stream().map(row -> row.review().memberId())).distinct().toList())));
			model.addAttribute("answer", MeetingAnswer.of(table));
		}
		return "review-meeting";
	}

	@GetMapping("/review/meeting/{id}/member/{caseNumber}")
	String member(@PathVariable long id, @PathVariable String caseNumber, Principal person, Model model) {
		var branch = branches.review(person, id);
		branches.member(person, id, caseNumber);
		model.addAttribute("branch", branch);
		var row = meetings.row(id, caseNumber);
		model.addAttribute("row", row);
		model.addAttribute("answer", RowAnswer.of(row));
		model.addAttribute("kinds", List.of(ReviewKind.ORDINARY, ReviewKind.LEADER, ReviewKind.OUTSIDE_SYSTEM));
		model.addAttribute("levels", Level.values());
		model.addAttribute("disciplines", Discipline.values());
		return "review-meeting-member";
	}

	/** Whoever opens them has read them. */
	@GetMapping("/review/meeting/{id}/member/{caseNumber}/papers")
	String papers(@PathVariable long id, @PathVariable String caseNumber, Principal person, Model model) {
		var branch = branches.review(person, id);
		branches.member(person, id, caseNumber);
		model.addAttribute("papers", readings.of(() -> papers.of(caseNumber, PAPERS),
			read -> new Reader(person.getName(), OwnBranches.committee(branch).groupId())));
		model.addAttribute("zone", clock.getZone());
		return "review-papers";
	}

	@PostMapping("/review/meeting/{id}/member/{caseNumber}/kind")
	String change(@PathVariable long id, @PathVariable String caseNumber, @RequestParam ReviewKind kind,
			Principal person,
			RedirectAttributes next) {
		var review = branches.member(person, id, caseNumber);
		return act(review, "Đã đổi mẫu kiểm điểm của đồng chí %s.".formatted(review.memberName()), next,
			() -> meetings.change(review, kind));
	}

	@PostMapping("/review/meeting/{id}/member/{caseNumber}/help")
	String help(@PathVariable long id, @PathVariable String caseNumber, Principal person, RedirectAttributes next) {
		var review = branches.member(person, id, caseNumber);
		return act(review,
			"Chi ủy viết thay đồng chí %s; nhiệm vụ đã có ở danh sách nhiệm vụ.".formatted(review.memberName()),
			next, () -> selfReviews.help(caseNumber));
	}

	private static String act(MemberReview review, String done, RedirectAttributes next, Runnable act) {
		try {
			act.run();
			next.addFlashAttribute("done", done);
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:/review/meeting/%d#%s".formatted(review.branchReviewId(), review.caseNumber());
	}
}
