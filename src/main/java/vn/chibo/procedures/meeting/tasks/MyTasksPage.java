package vn.chibo.procedures.meeting.tasks;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;

/** What a member was given to do, and what became of it. */
@Controller
@Transactional
public class MyTasksPage {

	static final String ADDRESS = "/my-tasks";
	static final int LINES = 50;

	private final MemberTasks tasks;
	private final TaskRules rules;
	private final Members members;
	private final Organisations organisations;
	private final Clock clock;

	MyTasksPage(MemberTasks tasks, TaskRules rules, Members members, Organisations organisations, Clock clock) {
		this.tasks = tasks;
		this.rules = rules;
		this.members = members;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	public String show(@RequestParam(defaultValue = "1") int page, Principal person, Model model) {
		int at = Math.min(Math.max(page, 1), 1000);
		var found = tasks.ofMember(self(person).id(), (at - 1) * LINES, LINES + 1);
		model.addAttribute("tasks", found.stream().limit(LINES).toList());
		model.addAttribute("branches", found.stream().map(MemberTask::branchId).distinct()
			.collect(Collectors.toMap(id -> id, id -> organisations.get(id).name())));
		model.addAttribute("more", found.size() > LINES);
		model.addAttribute("page", at);
		model.addAttribute("today", LocalDate.now(clock));
		return "my-tasks";
	}

	@PostMapping(ADDRESS + "/{id:[0-9]{1,18}}/report")
	public String report(@PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String report, Principal person, RedirectAttributes next) {
		var self = self(person);
		var task = tasks.find(id).filter(one -> one.memberId() == self.id()).orElseThrow(Jurisdiction::forbidden);
		try {
			rules.report(task, version, report);
			next.addFlashAttribute("done", "Đã ghi báo cáo; chi ủy kết luận tại cuộc họp hoặc trước đó.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
			next.addFlashAttribute("typed", report);
			next.addFlashAttribute("typedFor", id);
		}
		return "redirect:" + ADDRESS + "#task-" + id;
	}

	private Member self(Principal person) {
		return members.findByLogin(person.getName()).orElseThrow(Jurisdiction::forbidden);
	}
}
