package vn.chibo.accounts;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.register.Organisation;
import vn.chibo.register.Right;
import vn.chibo.security.Jurisdiction;

/**
 * Where the committee of a branch sees who of its members was never seen, and has them sent an invitation. A code on paper
 * lets in whoever holds it: those are for the administrator.
 */
@Controller
class BranchPage {

	static final String ADDRESS = "/accounts/branch/";
	private static final String ONE = ADDRESS + "{branchId:\\d{1,18}}";

	private final Inviting inviting;
	private final Jurisdiction jurisdiction;

	BranchPage(Inviting inviting, Jurisdiction jurisdiction) {
		this.inviting = inviting;
		this.jurisdiction = jurisdiction;
	}

	@GetMapping(ONE)
	String show(@PathVariable long branchId, Principal person, Model model) {
		var branch = led(person, branchId);
		model.addAttribute("branch", branch);
		model.addAttribute("people", inviting.together(branch.path()));
		return "accounts-branch";
	}

	@PostMapping(ONE + "/invite")
	String invite(@PathVariable long branchId, @RequestParam(defaultValue = "") String confirmed, Principal person,
			Model model, RedirectAttributes next) {
		var branch = led(person, branchId);
		var check = new Check(ADDRESS + branchId + "/invite", ADDRESS + branchId, false,
			inviting.together(branch.path()).byMail().size(), Check.within(branch));
		if (check.isDue(confirmed)) {
			model.addAttribute("check", check);
			return "accounts-check";
		}
		int invited = inviting.togetherByMail(branch.path(), person.getName());
		next.addFlashAttribute("done", "Đã mời %d đồng chí; thư sẽ đi lần lượt, ban đêm và ngày lễ thì sáng hôm sau."
			.formatted(invited));
		return "redirect:" + check.back();
	}

	private Organisation led(Principal person, long branchId) {
		var reach = jurisdiction.of(person);
		var branch = jurisdiction.toRead(reach, branchId);
		if (!branch.kind().isBranch() || !reach.may(Right.LEADS, branchId)) {
			throw Jurisdiction.forbidden();
		}
		return branch;
	}
}
