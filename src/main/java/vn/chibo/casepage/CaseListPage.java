package vn.chibo.casepage;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.base.RememberedSearch;
import vn.chibo.casefile.reading.HandledCases.Which;
import vn.chibo.register.VietnameseOrder;

/** Where cases are found again; one gets back to what was found. */
@Controller
class CaseListPage {

	private static final RememberedSearch SEARCH = new RememberedSearch("cases");

	private final CaseLists cases;

	CaseListPage(CaseLists cases) {
		this.cases = cases;
	}

	@GetMapping("/cases")
	String show(@RequestParam(defaultValue = "") String procedure, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) String found,
			HttpSession session, Principal person, Model model) {
		var which = new Which(procedure, state);
		var sought = SEARCH.text(found, session);
		int number = sought.isEmpty() ? number(page) : 1;
		var lines = sought.isEmpty() ? cases.page(person.getName(), which, number)
			: cases.find(person.getName(), which, sought);
		model.addAttribute("which", which);
		model.addAttribute("text", sought);
		model.addAttribute("page", number);
		model.addAttribute("lines", lines.stream().limit(CaseLists.SHOWN).toList());
		model.addAttribute("more", lines.size() > CaseLists.SHOWN);
		model.addAttribute("procedures", cases.procedures().entrySet().stream()
			.sorted(VietnameseOrder.byName(Map.Entry::getValue)).toList());
		return "cases";
	}

	@PostMapping("/cases")
	String find(@RequestParam(defaultValue = "") String procedure, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String text, HttpSession session) {
		var sought = SEARCH.remember(text, session);
		var address = UriComponentsBuilder.fromPath("/cases").queryParam("procedure", procedure)
			.queryParam("state", state);
		return "redirect:" + (sought.isEmpty() ? address : address.queryParam("found", true)).encode().toUriString();
	}

	/** What is no page is the first one. */
	private static int number(String page) {
		return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
	}
}
