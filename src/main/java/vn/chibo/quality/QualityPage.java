package vn.chibo.quality;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;
import vn.chibo.security.Reach;

/** For whoever reads the lists of an organisation: above branches numbers, of a branch its members by name. */
@Controller
class QualityPage {

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final Qualities qualities;

	QualityPage(Jurisdiction jurisdiction, Organisations organisations, Qualities qualities) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.qualities = qualities;
	}

	@GetMapping("/quality")
	String first(Principal person) {
		return "redirect:/quality/" + organisations.topmost(jurisdiction.of(person).organisations()).stream()
			.findFirst().map(Organisation::id).orElseThrow(Jurisdiction::forbidden);
	}

	@GetMapping("/quality/{id:[0-9]{1,18}}")
	String show(@PathVariable long id, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, id);
		model.addAttribute("it", qualities.of(organisation, above(reach, organisation)));
		return "quality";
	}

	private List<Organisation> above(Reach reach, Organisation organisation) {
		var above = new ArrayList<>(organisations.ancestors(organisation).stream().filter(reach::reads).toList());
		Collections.reverse(above);
		return above;
	}
}
