package vn.chibo.dossiers;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.dossiers.Contents.Part;
import vn.chibo.dossiers.Keepers.Access;
import vn.chibo.register.dossiers.OvertakenList;
import vn.chibo.security.Jurisdiction;

/** The dossier of one member: what is in it and what is missing; whoever keeps it writes its list, all kinds at once. */
@Controller
class DossierPage {

	private final Keepers keepers;
	private final Contents contents;
	private final Listing listing;
	private final MemberReadings readings;

	DossierPage(Keepers keepers, Contents contents, Listing listing, MemberReadings readings) {
		this.keepers = keepers;
		this.contents = contents;
		this.listing = listing;
		this.readings = readings;
	}

	/** That somebody else opens it is recorded. */
	@GetMapping("/member/{id:[0-9]{1,18}}/dossier")
	@Transactional
	public String show(@PathVariable long id, Principal person, Model model) {
		var access = keepers.to(person, id);
		recorded(access, person);
		model.addAttribute("it", contents.of(access));
		return "dossier";
	}

	@GetMapping("/member/{id:[0-9]{1,18}}/dossier/list")
	@Transactional
	public String list(@PathVariable long id, Principal person, Model model) {
		var access = kept(id, person);
		recorded(access, person);
		model.addAttribute("it", contents.of(access));
		return "dossier-list";
	}

	/** Whatever is refused stays typed. */
	@PostMapping("/member/{id:[0-9]{1,18}}/dossier/list")
	String write(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Principal person,
			Model model, RedirectAttributes next) {
		var access = kept(id, person);
		var typed = new Typed(fields);
		if (typed.has("required")) {
			return again(access, typed, model);
		}
		try {
			var then = listing.write(access, typed);
			next.addFlashAttribute("done", "Đã ghi danh mục hồ sơ của đồng chí %s."
				.formatted(access.member().fullName()));
			return "redirect:/member/" + (typed.has("next") ? then.map(other -> other + "/dossier/list")
				.orElse(id + "/dossier") : id + "/dossier");
		} catch (Refusal refusal) {
			model.addAttribute("refusal", refusal.getMessage());
			model.addAttribute("typed", typed);
			var it = contents.of(kept(id, person));
			model.addAttribute("it", it);
			if (refusal instanceof OvertakenList) {
				model.addAttribute("now", Beside.of(typed, it));
			}
			return "dossier-list";
		}
	}

	/** With all kinds ticked that have to be there; nothing is written. */
	private String again(Access access, Typed typed, Model model) {
		var it = contents.of(access);
		var required = it.parts().stream().filter(Part::required).map(part -> part.kind().kind()).toList();
		model.addAttribute("typed", typed.ticking(required));
		model.addAttribute("it", it);
		model.addAttribute("done",
			"Đã đánh dấu %d loại phải có, chưa ghi; hãy bỏ dấu ở loại không có trong túi rồi ghi."
				.formatted(required.size()));
		return "dossier-list";
	}

	private Access kept(long id, Principal person) {
		var access = keepers.to(person, id);
		if (!access.keeps()) {
			throw Jurisdiction.forbidden();
		}
		return access;
	}

	private void recorded(Access access, Principal person) {
		if (!access.own()) {
			readings.record(access.member().id(), person.getName(), access.as());
		}
	}
}
