package vn.chibo.quality;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.register.Organisation;
import vn.chibo.security.Jurisdiction;

/** For whoever reads the lists of an organisation: above branches numbers, of a branch its members by name. */
@Controller
class QualityPage {

	private final Jurisdiction jurisdiction;
	private final Qualities qualities;

	QualityPage(Jurisdiction jurisdiction, Qualities qualities) {
		this.jurisdiction = jurisdiction;
		this.qualities = qualities;
	}

	@GetMapping("/quality")
	String first(Principal person) {
		return "redirect:/quality/" + jurisdiction.topmost(jurisdiction.of(person)).stream()
			.findFirst().map(Organisation::id).orElseThrow(Jurisdiction::forbidden);
	}

	@GetMapping("/quality/{id:[0-9]{1,18}}")
	String show(@PathVariable long id, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, id);
		model.addAttribute("it", qualities.of(organisation, jurisdiction.above(reach, organisation)));
		return "quality";
	}
}
