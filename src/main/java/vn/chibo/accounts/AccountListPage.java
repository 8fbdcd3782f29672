package vn.chibo.accounts;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.accounts.AccountList.Which;
import vn.chibo.base.RememberedSearch;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** Where the administrator finds accounts, by name, place and how they stand. */
@Controller
class AccountListPage {

	static final String ADDRESS = "/administration/accounts";
	private static final RememberedSearch SEARCH = new RememberedSearch("accounts");

	private final AccountList accounts;
	private final Organisations organisations;

	AccountListPage(AccountList accounts, Organisations organisations) {
		this.accounts = accounts;
		this.organisations = organisations;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(required = false) Long of, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) String found,
			HttpSession session, Model model) {
		var place = Optional.ofNullable(of).flatMap(organisations::find);
		var which = new Which(place.map(Organisation::path).orElse("/"), place.filter(AccountListPage::isBranch)
			.isPresent(), known(state));
		var sought = SEARCH.text(found, session);
		int number = sought.isEmpty() && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
		var lines = sought.isEmpty() ? accounts.page(which, number) : accounts.find(which, sought);
		model.addAttribute("place", place.orElse(null));
		model.addAttribute("above", place.map(one -> organisations.ancestors(one)).orElse(List.of()));
		model.addAttribute("below", accounts.below(place.map(Organisation::id).orElse(null)));
		model.addAttribute("state", which.state());
		model.addAttribute("states", AccountState.values());
		model.addAttribute("text", sought);
		model.addAttribute("page", number);
		model.addAttribute("lines", lines.stream().limit(AccountList.SHOWN).toList());
		model.addAttribute("more", lines.size() > AccountList.SHOWN);
		model.addAttribute("count", sought.isEmpty() ? accounts.count(which) : null);
		return "accounts";
	}

	@PostMapping(ADDRESS + "/search")
	String find(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String text, HttpSession session) {
		var address = UriComponentsBuilder.fromPath(ADDRESS);
		if (of.matches("\\d{1,18}")) {
			address.queryParam("of", of);
		}
		if (!known(state).isEmpty()) {
			address.queryParam("state", state);
		}
		return "redirect:" + (SEARCH.remember(text, session).isEmpty() ? address : address.queryParam("found", true))
			.encode().toUriString();
	}

	private static String known(String state) {
		return Arrays.stream(AccountState.values()).map(Enum::name).filter(state::equals).findFirst().orElse("");
	}

	private static boolean isBranch(Organisation place) {
		return place.kind().isBranch();
	}
}
