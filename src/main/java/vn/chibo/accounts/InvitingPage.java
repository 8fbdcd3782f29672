package vn.chibo.accounts;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** Where the administrator lets everybody in who was never seen: of a branch, of all below an organisation, or all. */
@Controller
class InvitingPage {

	private static final String ADDRESS = AccountListPage.ADDRESS + "/invite";

	private static final String SLIPS = AccountListPage.ADDRESS + "/slips";

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
	String invite(@RequestParam(required = false) Long of, @RequestParam(defaultValue = "") String confirmed,
			Principal person, Model model, RedirectAttributes next) {
		var place = place(of);
		var check = check(ADDRESS, of, false, inviting.together(path(place)).byMail(), place);
		if (check.isDue(confirmed)) {
			model.addAttribute("check", check);
			return "accounts-check";
		}
		int invited = inviting.togetherByMail(path(place), person.getName());
		next.addFlashAttribute("done", "Đã mời %d đồng chí; thư sẽ đi lần lượt, ban đêm và ngày lễ thì sáng hôm sau."
			.formatted(invited));
		return "redirect:" + check.back();
	}

	@PostMapping(SLIPS)
	String slips(@RequestParam(required = false) Long of, @RequestParam(defaultValue = "") String confirmed,
			Principal person, Model model) {
		var place = place(of);
		var check = check(SLIPS, of, true, inviting.together(path(place)).onPaper(), place);
		if (check.isDue(confirmed)) {
			model.addAttribute("check", check);
			return "accounts-check";
		}
		model.addAttribute("sheets", inviting.togetherOnPaper(path(place), person.getName()));
		model.addAttribute("address", application.url() + "/invitation");
		return "slips";
	}

	private static Check check(String address, Long of, boolean onPaper, List<Account> people,
			Optional<Organisation> place) {
		var query = of == null ? "" : "?of=" + of;
		return new Check(address + query, ADDRESS + query, onPaper, people.size(), Check.within(place.orElse(null)));
	}

	/** Not all of them when there is none like that. */
	private Optional<Organisation> place(Long of) {
		return of == null ? Optional.empty()
			: Optional.of(organisations.find(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private static String path(Optional<Organisation> place) {
		return place.map(Organisation::path).orElse("/");
	}
}
