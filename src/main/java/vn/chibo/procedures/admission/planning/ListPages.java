package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.procedures.admission.probation.UnfollowedProbations;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.security.Jurisdiction;

/** The list of sympathisers of a branch; its committee writes it, committees above read it. */
@Controller
class ListPages {

	private final Jurisdiction jurisdiction;
	private final ListRights rights;
	private final Organisations organisations;
	private final Prospects prospects;
	private final Certificates certificates;
	private final UnfollowedProbations unfollowed;

	ListPages(Jurisdiction jurisdiction, ListRights rights, Organisations organisations, Prospects prospects,
			Certificates certificates, UnfollowedProbations unfollowed) {
		this.jurisdiction = jurisdiction;
		this.rights = rights;
		this.organisations = organisations;
		this.prospects = prospects;
		this.certificates = certificates;
		this.unfollowed = unfollowed;
	}

	/** Leads on when there is one place to go. */
	@GetMapping("/prospects")
	String choose(Principal person, Model model) {
		var mine = jurisdiction.of(person).organisations().stream().map(organisations::get)
			.sorted(VietnameseOrder.byName(Organisation::name)).toList();
		List<Organisation> branches = mine.stream().filter(organisation -> organisation.kind().isBranch()).toList();
		boolean above = mine.size() > branches.size();
		if (mine.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		if (branches.isEmpty()) {
			return "redirect:/admission";
		}
		if (branches.size() == 1 && !above) {
			return "redirect:/prospects/branch/" + branches.get(0).id();
		}
		model.addAttribute("branches", branches);
		model.addAttribute("above", above);
		return "prospects-choice";
	}

	@GetMapping("/prospects/branch/{branchId}")
	String list(@PathVariable long branchId, Principal person, Model model) {
		var branch = rights.toRead(person, branchId);
		model.addAttribute("branch", branch);
		model.addAttribute("writes", rights.keeps(person, branch));
		model.addAttribute("entries", prospects.ofBranch(branchId).stream()
			.map(prospect -> new Entry(prospect, certificates.of(prospect))).toList());
		model.addAttribute("unfollowed", unfollowed.lines(List.of(branchId)));
		return "prospects";
	}

	/** A line of the list. */
	public record Entry(Prospect prospect, Certificates.Certificate certificate) {
	}
}
