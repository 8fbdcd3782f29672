package vn.chibo.guide;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Open before the login too: how to log in is told there. */
@Controller
class GuidePages {

	private final Guide guide;

	GuidePages(Guide guide) {
		this.guide = guide;
	}

	@GetMapping("/guide")
	String index(Model model) {
		return show(Guide.INDEX, model);
	}

	@GetMapping("/guide/{name:[a-z-]{1,40}}")
	String chapter(@PathVariable String name, Model model) {
		return show(name, model);
	}

	/** Leads from a task to what the guide says of it; from a task that is not in it any more, to all tasks. */
	@GetMapping("/guide/step")
	String step(@RequestParam String of) {
		return "redirect:" + UriComponentsBuilder.fromPath("/guide/" + Guide.STEPS)
			.fragment(guide.anchorOf(of).orElse(null)).encode().toUriString();
	}

	private String show(String name, Model model) {
		model.addAttribute("chapter",
			guide.chapter(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("isIndex", name.equals(Guide.INDEX));
		return "guide";
	}
}
