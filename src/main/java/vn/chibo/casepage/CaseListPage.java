package vn.chibo.casepage;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.Spelling;
import vn.chibo.casefile.reading.HandledCases.Which;
import vn.chibo.casepage.CaseLists.Line;
import vn.chibo.register.VietnameseOrder;

/** Where cases are found again. What is looked for may be the name of a person, and so stands in no address. */
@Controller
class CaseListPage {

	private final CaseLists cases;

	CaseListPage(CaseLists cases) {
		this.cases = cases;
	}

	@GetMapping("/cases")
	String all(@RequestParam(defaultValue = "") String procedure, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "1") int page, Principal person, Model model) {
		var which = new Which(procedure, state);
		return show(which, "", Math.max(1, page), cases.page(person.getName(), which, Math.max(1, page)), model);
	}

	@PostMapping("/cases")
	String some(@RequestParam(defaultValue = "") String procedure, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String text, Principal person, Model model) {
		var which = new Which(procedure, state);
		var sought = Spelling.of(text).strip();
		return show(which, sought, 1, sought.isEmpty() ? cases.page(person.getName(), which, 1)
			: cases.find(person.getName(), which, sought), model);
	}

	private String show(Which which, String text, int page, List<Line> found, Model model) {
		model.addAttribute("which", which);
		model.addAttribute("text", text);
		model.addAttribute("page", page);
		model.addAttribute("lines", found.stream().limit(CaseLists.SHOWN).toList());
		model.addAttribute("more", found.size() > CaseLists.SHOWN);
		model.addAttribute("procedures", cases.procedures().entrySet().stream()
			.sorted(VietnameseOrder.byName(Map.Entry::getValue)).toList());
		return "cases";
	}
}
