package vn.chibo.casefile.trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chibo.casefile.CaseKeys;

/** Where the administrator checks the trail and seals anew, without reading anything. */
@Controller
class TrailPage {

	private static final String VIEW = "trail";

	private final TrailCheck check;
	private final Resealing resealing;
	private final CaseKeys keys;

	TrailPage(TrailCheck check, Resealing resealing, CaseKeys keys) {
		this.check = check;
		this.resealing = resealing;
		this.keys = keys;
	}

	@GetMapping("/administration/trail")
	String show(Model model) {
		model.addAttribute("keys", resealing.keysInUse());
		model.addAttribute("current", keys.current());
		return VIEW;
	}

	@PostMapping("/administration/trail/check")
	String check(Model model) {
		model.addAttribute("answer", check.check());
		return show(model);
	}

	@PostMapping("/administration/trail/reseal")
	String reseal(Model model) {
		model.addAttribute("resealed", resealing.resealAll());
		return show(model);
	}
}
