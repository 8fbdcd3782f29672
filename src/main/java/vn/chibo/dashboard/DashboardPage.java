package vn.chibo.dashboard;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;

/** Numbers for committees and departments: of their own organisation, and of each below. Nobody is named. */
@Controller
class DashboardPage {

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final Dashboards dashboards;

	DashboardPage(Jurisdiction jurisdiction, Organisations organisations, Dashboards dashboards) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.dashboards = dashboards;
	}

	/** @param of the organisation; absent for the first that the reader reads the numbers of */
	@GetMapping("/dashboard")
	String show(@RequestParam(required = false) Long of, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = of == null
			? jurisdiction.topmost(reach).stream().findFirst().orElseThrow(Jurisdiction::forbidden)
			: jurisdiction.toRead(reach, of);
		model.addAttribute("it", dashboards.of(organisation,
			jurisdiction.above(reach, organisation),
			organisations.topmost(Oversight.organisationsOf(reach.committees())).contains(organisation)));
		return "dashboard";
	}
}
