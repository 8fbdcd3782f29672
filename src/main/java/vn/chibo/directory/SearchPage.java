package vn.chibo.directory;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.RememberedSearch;

/** Where members, organisations and cases are looked up; what is typed may be a name and stands in no address. */
@Controller
class SearchPage {

	private static final RememberedSearch SEARCH = new RememberedSearch("search");
	/** Nobody's name is longer; the rest is not read. */
	private static final int LONGEST = 100;

	private final Search search;
	private final Viewers viewers;

	SearchPage(Search search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
	}

	@GetMapping("/search")
	String show(@RequestParam(required = false) String found, HttpSession session, Principal person, Model model) {
		var text = SEARCH.text(found, session);
		var viewer = viewers.of(person.getName());
		model.addAttribute("member", !viewer.administrator());
		model.addAttribute("text", text);
		if (!text.isEmpty()) {
			model.addAttribute("it", search.find(viewer, text));
		}
		return "search";
	}

	@PostMapping("/search")
	String find(@RequestParam(defaultValue = "") String text, HttpSession session) {
		var sought = SEARCH.remember(text.substring(0, Math.min(text.length(), LONGEST)), session);
		return "redirect:/search" + (sought.isEmpty() ? "" : "?found=true");
	}
}
