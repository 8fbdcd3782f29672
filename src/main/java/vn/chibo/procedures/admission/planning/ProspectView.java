package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectState;
import vn.chibo.register.sympathisers.Prospects;

/** What the page about one prospect shows, whichever of its forms was sent. */
@Component
class ProspectView {

	private final ListRights rights;
	private final Organisations organisations;
	private final Prospects prospects;
	private final Members members;
	private final Namesakes namesakes;
	private final Certificates certificates;

	ProspectView(ListRights rights, Organisations organisations, Prospects prospects, Members members,
			Namesakes namesakes,
			Certificates certificates) {
		this.rights = rights;
		this.organisations = organisations;
		this.prospects = prospects;
		this.members = members;
		this.namesakes = namesakes;
		this.certificates = certificates;
	}

	/** Forms that the model holds already are shown as they were sent. */
	String show(Prospect prospect, Principal person, Model model) {
		var branch = organisations.get(prospect.branchId());
		var open = prospect.state() == ProspectState.LISTED || prospect.state() == ProspectState.APPLYING;
		var helpers = helpersOf(prospect);
		model.addAttribute("prospect", prospect);
		model.addAttribute("branch", branch);
		model.addAttribute("residenceBranch", prospect.residenceBranchId() == null ? null
			: organisations.get(prospect.residenceBranchId()));
		model.addAttribute("validity", certificates.of(prospect));
		model.addAttribute("helpers", helpers);
		model.addAttribute("writes", open && rights.keeps(person, branch));
		model.addAttribute("candidates", namesakes.withBirthdays(members.inBranch(branch.id()).stream()
			.filter(member -> member.takesOnDuties()
				&& helpers.stream().noneMatch(helper -> helper.member().id() == member.id()))
			.toList()));
		model.addAttribute("around", organisations.grassroots(branch).orElse(null));
		empty(model, "certificate", new CertificateForm(null, null, null));
		empty(model, "help", new HelpForm(null, null, null));
		empty(model, "strikeOff", new StrikeOffForm(null, null));
		return "prospect";
	}

	private List<Helper> helpersOf(Prospect prospect) {
		return prospects.helpersOf(prospect.id()).stream()
			.map(helper -> new Helper(members.get(helper.memberId()), helper.togetherSince())).toList();
	}

	private static void empty(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

	record Helper(Member member, LocalDate togetherSince) {
	}
}
