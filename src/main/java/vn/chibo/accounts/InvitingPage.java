package vn.chibo.accounts;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** Where the administrator lets everybody in who was never seen: of a branch, of all below an organisation, or all. */
@Controller
class InvitingPage {

	private static final String ADDRESS = AccountListPage.ADDRESS + "/invite";

	private final Inviting inviting;
	private final Organisations organisations;
	private final ChiBoProperties application;

	InvitingPage(Inviting inviting, Organisations organisations, ChiBoProperties application) {
		this.inviting = inviting;
		this.organisations = organisations;
		this.application = application;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(required = false) Long of, Model model) {
		var place = place(of);
		model.addAttribute("place", place.orElse(null));
		model.addAttribute("people", inviting.together(path(place)));
		return "accounts-invite";
	}

	@PostMapping(ADDRESS)
	String invite(@RequestParam(required = false) Long of, Principal person, RedirectAttributes next) {
		int invited = inviting.byMail(inviting.together(path(place(of))).byMail(), person.getName());
		next.addFlashAttribute("done", "Đã mời %d đồng chí; thư sẽ đi lần lượt, ban đêm và ngày lễ thì sáng hôm sau."
			.formatted(invited));
		return "redirect:" + ADDRESS + (of == null ? "" : "?of=" + of);
	}

	@PostMapping(AccountListPage.ADDRESS + "/slips")
	String slips(@RequestParam(required = false) Long of, Principal person, Model model) {
		model.addAttribute("slips", inviting.onPaper(inviting.together(path(place(of))).onPaper(), person.getName()));
		model.addAttribute("address", application.url() + "/invitation");
		return "slips";
	}

	private Optional<Organisation> place(Long of) {
		return Optional.ofNullable(of).flatMap(organisations::find);
	}

	private static String path(Optional<Organisation> place) {
		return place.map(Organisation::path).orElse("/");
	}
}
