package vn.chibo.procedures.meeting.tasks;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.MemberTask;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.meetings.MemberTasks.Which;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;

/** What the members of a branch were given to do: its committee gives more between meetings and says what became of it. */
@Controller
@Transactional
public class BranchTasksPage {

	private static final String ADDRESS = "/organisation/{id:[0-9]{1,18}}/tasks";
	private static final int LINES = 50;

	private final MemberTasks tasks;
	private final TaskRules rules;
	private final Members members;
	private final Namesakes namesakes;
	private final Organisations organisations;
	private final Seats seats;
	private final Clock clock;

	BranchTasksPage(MemberTasks tasks, TaskRules rules, Members members, Namesakes namesakes,
			Organisations organisations, Seats seats, Clock clock) {
		this.tasks = tasks;
		this.rules = rules;
		this.members = members;
		this.namesakes = namesakes;
		this.organisations = organisations;
		this.seats = seats;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	public String show(@PathVariable long id, @RequestParam(required = false) Which show,
			@RequestParam(defaultValue = "1") int page, Principal person, Model model) {
		var branch = branch(person, id);
		var today = LocalDate.now(clock);
		int at = Math.min(Math.max(page, 1), 1000);
		var shown = show == null ? Which.OPEN : show;
		var found = tasks.ofBranch(id, shown, today, (at - 1) * LINES, LINES + 1);
		var inBranch = members.inBranch(id);
		model.addAttribute("branch", branch);
		model.addAttribute("shown", shown);
		model.addAttribute("filters", Which.values());
		model.addAttribute("tasks", found.stream().limit(LINES).toList());
		model.addAttribute("more", found.size() > LINES);
		model.addAttribute("page", at);
		model.addAttribute("today", today);
		model.addAttribute("members", inBranch);
		model.addAttribute("names", namesakes.of(Stream.concat(inBranch.stream(), members.all(found.stream()
			.map(MemberTask::memberId).filter(one -> inBranch.stream().map(Member::id).noneMatch(one::equals))
			.distinct().toList()).stream()).toList()));
		model.addAttribute("outcomes", TaskOutcome.values());
		return "branch-tasks";
	}

	@PostMapping(ADDRESS)
	public String give(@PathVariable long id, @RequestParam(required = false) Long memberId,
			@RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String dueOn,
			Principal person, RedirectAttributes next) {
		branch(person, id);
		return act(id, Which.OPEN, "Đã giao việc; đảng viên thấy ở trang “Việc chi bộ giao”.", next, () -> {
			next.addFlashAttribute("typedMember", memberId);
			next.addFlashAttribute("typedWhat", what);
			next.addFlashAttribute("typedDue", dueOn);
			rules.give(id, memberId, what, dueOn);
			Stream.of("typedMember", "typedWhat", "typedDue").forEach(next.getFlashAttributes()::remove);
		});
	}

	/** @param show the list to which one goes back */
	@PostMapping(ADDRESS + "/{task:[0-9]{1,18}}/settle")
	public String settle(@PathVariable long id, @PathVariable long task, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(required = false) TaskOutcome outcome, @RequestParam(required = false) Which show,
			Principal person, RedirectAttributes next) {
		branch(person, id);
		var settled = tasks.find(task).filter(one -> one.branchId() == id).orElseThrow(Jurisdiction::forbidden);
		return act(id, show == null ? Which.OPEN : show, "Đã ghi kết quả.", next,
			() -> rules.settle(settled, version, outcome));
	}

	/** Only its committee: what is said there of people is nobody else's business. */
	private Organisation branch(Principal person, long id) {
		return organisations.find(id).filter(one -> one.kind().isBranch())
			.filter(one -> seats.organisationsOf(person.getName(), Right.LEADS).contains(id))
			.orElseThrow(Jurisdiction::forbidden);
	}

	private static String act(long id, Which show, String done, RedirectAttributes next, Runnable act) {
		try {
			act.run();
			next.addFlashAttribute("done", done);
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:/organisation/%d/tasks?show=%s".formatted(id, show);
	}
}
