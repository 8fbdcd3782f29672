package vn.chibo.accounts;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.accounts.AccountList.Which;
import vn.chibo.base.Folded;
import vn.chibo.base.RememberedSearch;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.SoughtOrganisations;

/** Where the administrator finds accounts, by name, place and how they stand. */
@Controller
class AccountListPage {

	static final String ADDRESS = "/administration/accounts";
	private static final RememberedSearch SEARCH = new RememberedSearch("accounts");

	private final AccountList accounts;
	private final Organisations organisations;
	private final SoughtOrganisations sought;

	AccountListPage(AccountList accounts, Organisations organisations, SoughtOrganisations sought) {
		this.accounts = accounts;
		this.organisations = organisations;
		this.sought = sought;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(required = false) Long of, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) String found,
			HttpSession session, Model model) {
		var place = Optional.ofNullable(of).map(id -> organisations.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
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

	/** @param place the name of an organisation, as it was shown or as somebody types it; absent where only {@code of} counts */
	@PostMapping(ADDRESS + "/search")
	String find(@RequestParam(defaultValue = "") String of, @RequestParam(required = false) String place,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String text,
			HttpSession session, RedirectAttributes next) {
		var address = UriComponentsBuilder.fromPath(ADDRESS);
		var before = of.matches("\\d{1,18}") ? Optional.of(Long.valueOf(of)) : Optional.<Long>empty();
		(place == null ? before : named(place.strip(), before, next)).ifPresent(one -> address.queryParam("of", one));
		if (!known(state).isEmpty()) {
			address.queryParam("state", state);
		}
		return "redirect:" + (SEARCH.remember(text, session).isEmpty() ? address : address.queryParam("found", true))
			.encode().toUriString();
	}

	/** One that is not found leaves the list where it was, and says so. */
	private Optional<Long> named(String place, Optional<Long> before, RedirectAttributes next) {
		if (place.isEmpty()) {
			return Optional.empty();
		}
		if (before.flatMap(organisations::find).filter(one -> one.name().equals(place)).isPresent()) {
			return before;
		}
		var found = sought.find(place, List.of("/"));
		var exactly = found.stream().filter(one -> Folded.of(one.name()).equals(Folded.of(place))).toList();
		if (found.size() == 1 || exactly.size() == 1) {
			return Optional.of((found.size() == 1 ? found : exactly).get(0).id());
		}
		next.addFlashAttribute("typed", place);
		next.addFlashAttribute("places", found.stream().limit(AccountList.SHOWN).toList());
		next.addFlashAttribute("refusal", found.isEmpty()
			? "Không có tổ chức nào có tên như đã gõ nên danh sách chưa đổi; hãy gõ ít chữ hơn hoặc xem lại tên."
			: "Có %d tổ chức có tên như đã gõ nên danh sách chưa đổi; hãy chọn một tổ chức%s.".formatted(found.size(),
				found.size() > AccountList.SHOWN ? ", hoặc gõ thêm chữ" : ""));
		return before;
	}

	private static String known(String state) {
		return Arrays.stream(AccountState.values()).map(Enum::name).filter(state::equals).findFirst().orElse("");
	}

	private static boolean isBranch(Organisation place) {
		return place.kind().isBranch();
	}
}
