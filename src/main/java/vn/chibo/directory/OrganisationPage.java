package vn.chibo.directory;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;

/** The page of a branch with its members, and that of an organisation above with its numbers, for those who read its lists. */
@Controller
class OrganisationPage {

	private final Jurisdiction jurisdiction;
	private final BranchOverviews branches;
	private final SuperiorOverviews superiors;
	private final Viewers viewers;
	private final Organisations organisations;

	OrganisationPage(Jurisdiction jurisdiction, BranchOverviews branches, SuperiorOverviews superiors,
			Viewers viewers, Organisations organisations) {
		this.viewers = viewers;
		this.organisations = organisations;
		this.jurisdiction = jurisdiction;
		this.branches = branches;
		this.superiors = superiors;
	}

	/** The uppermost one that somebody reads; from its page one gets to the others. */
	@GetMapping("/organisation")
	String own(Principal person) {
		var first = jurisdiction.topmost(jurisdiction.of(person)).stream().findFirst()
			.orElseThrow(Jurisdiction::forbidden);
		return "redirect:/organisation/" + first.id();
	}

	@GetMapping("/organisation/{id:[0-9]{1,18}}")
	String show(@PathVariable long id, @ModelAttribute("choice") RollChoice choice, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, id);
		if (organisation.kind() == OrganisationKind.PARTY_GROUP) {
			return "redirect:/organisation/" + organisation.parentId();
		}
		model.addAttribute("it", organisation.kind().isBranch() ? branches.of(person.getName(), organisation, choice)
			: superiors.of(organisation));
		organisations.ended(id).ifPresent(ended -> {
			model.addAttribute("ended", ended);
			model.addAttribute("successor",
				Optional.ofNullable(ended.successorId()).map(organisations::get).orElse(null));
		});
		model.addAttribute("keeps", viewers.of(person.getName()).keeping(organisation).isPresent());
		model.addAttribute("others", jurisdiction.topmost(reach).stream()
			.filter(other -> !organisation.isWithin(other)).toList());
		model.addAttribute("above", jurisdiction.above(reach, organisation));
		return organisation.kind().isBranch() ? "organisation-branch" : "organisation-above";
	}
}
