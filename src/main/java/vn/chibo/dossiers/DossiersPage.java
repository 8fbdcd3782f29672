package vn.chibo.dossiers;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.register.Authority;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.dossiers.DossierCounts;
import vn.chibo.register.dossiers.DossierLists;
import vn.chibo.register.dossiers.DossierLists.Required;
import vn.chibo.register.dossiers.DossierRules;
import vn.chibo.security.Jurisdiction;

/** How many dossiers there are at and below an organisation, who holds them, what is missing; and each that it holds itself. */
@Controller
class DossiersPage {

	private final Keepers keepers;
	private final Seats seats;
	private final Organisations organisations;
	private final DossierCounts counts;
	private final DossierLists lists;
	private final DossierRules rules;

	DossiersPage(Keepers keepers, Seats seats, Organisations organisations, DossierCounts counts, DossierLists lists,
			DossierRules rules) {
		this.keepers = keepers;
		this.seats = seats;
		this.organisations = organisations;
		this.counts = counts;
		this.lists = lists;
		this.rules = rules;
	}

	/** The uppermost one whose dossiers somebody keeps. */
	@GetMapping("/dossiers")
	String first(Principal person) {
		var committees = seats.committeesOf(person.getName());
		return "redirect:/dossiers/" + organisations
			.topmost(Stream.concat(Committee.organisations(committees, Right.ADMINISTERS).stream(),
				Committee.organisations(committees, Right.LEADS).stream()
					.filter(id -> organisations.holds(id, Authority.HOLDS_DOSSIERS)))
				.distinct()
				.toList())
			.stream().min(Comparator.comparing((Organisation one) -> one.path().length())).map(Organisation::id)
			.orElseThrow(Jurisdiction::forbidden);
	}

	@GetMapping("/dossiers/{id:[0-9]{1,18}}")
	String show(@PathVariable long id, @ModelAttribute("choice") DossierChoice choice, Principal person, Model model) {
		var committees = seats.committeesOf(person.getName());
		var organisation = organisations.find(id).filter(one -> keepers.keeping(committees, one).isPresent())
			.orElseThrow(Jurisdiction::forbidden);
		var holders = counts.holders(organisation);
		model.addAttribute("organisation", organisation);
		model.addAttribute("above", organisations.ancestors(organisation).stream()
			.filter(one -> keepers.keeping(committees, one).isPresent())
			.sorted(Comparator.comparing(one -> one.path().length())).toList());
		model.addAttribute("holders", holders);
		model.addAttribute("own", holders.stream().filter(one -> one.id() == id).findFirst().orElse(null));
		model.addAttribute("sum", new Sum(holders));
		if (holders.stream().anyMatch(one -> one.id() == id)) {
			own(organisation, choice, model);
		}
		return "dossiers";
	}

	private void own(Organisation organisation, DossierChoice choice, Model model) {
		var which = choice.which();
		var required = Required.of(rules, organisation);
		model.addAttribute("missing", counts.missing(organisation));
		model.addAttribute("kept", DossierLists.Which.Kept.values());
		model.addAttribute("which", which);
		model.addAttribute("sought", rules.kinds(organisation).stream()
			.filter(kind -> kind.kind().equals(which.missing())).findFirst().orElse(null));
		model.addAttribute("count", lists.count(organisation, which, required));
		model.addAttribute("lines", lists.lines(organisation, which, required, choice.before(), DossierChoice.LINES));
	}

	/** All of them together. */
	record Sum(List<DossierCounts.Held> holders) {

		public long dossiers() {
			return holders.stream().mapToLong(DossierCounts.Held::dossiers).sum();
		}

		public long unlisted() {
			return holders.stream().mapToLong(DossierCounts.Held::unlisted).sum();
		}

		public long incomplete() {
			return holders.stream().mapToLong(DossierCounts.Held::incomplete).sum();
		}

		public boolean isUnknown() {
			return dossiers() == unlisted();
		}

		public long underWay() {
			return holders.stream().mapToLong(DossierCounts.Held::underWay).sum();
		}

		public long lost() {
			return holders.stream().mapToLong(DossierCounts.Held::lost).sum();
		}
	}
}
