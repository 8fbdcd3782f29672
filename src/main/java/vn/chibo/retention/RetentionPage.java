package vn.chibo.retention;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.Refusal;
import vn.chibo.base.Spelling;

/** Where the administrator sees the rules and what was done by them, and puts a case on hold. */
@Controller
class RetentionPage {

	private static final String VIEW = "retention";
	private static final int SHOWN = 100;

	private final RetentionPolicy policy;
	private final RetentionReports reports;
	private final HeldCases holds;

	RetentionPage(RetentionPolicy policy, RetentionReports reports, HeldCases holds) {
		this.policy = policy;
		this.reports = reports;
		this.holds = holds;
	}

	@GetMapping("/administration/retention")
	String show(Model model) {
		model.addAttribute("rules", policy.inForce());
		model.addAttribute("holds", holds.inForce());
		model.addAttribute("reports", reports.newest(SHOWN));
		return VIEW;
	}

	@PostMapping("/administration/retention/hold")
	String hold(@RequestParam String caseNumber, @RequestParam String reason, Principal administrator, Model model) {
		return answer(new Typed(caseNumber, reason, true), model,
			() -> holds.hold(Spelling.of(caseNumber), reason, administrator.getName()));
	}

	@PostMapping("/administration/retention/lift")
	String lift(@RequestParam String caseNumber, @RequestParam String reason, Principal administrator, Model model) {
		return answer(new Typed(caseNumber, reason, false), model,
			() -> holds.lift(caseNumber, reason, administrator.getName()));
	}

	private String answer(Typed typed, Model model, Runnable change) {
		try {
			change.run();
			model.addAttribute("done", true);
		} catch (Refusal refusal) {
			model.addAttribute("refusal", refusal.getMessage());
			model.addAttribute("typed", typed);
		}
		return show(model);
	}

	/** What was refused, for whoever tries again. */
	record Typed(String caseNumber, String reason, boolean hold) {
	}
}
