package vn.chibo.dashboard;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;
import vn.chibo.security.Reach;

/** Numbers for committees and departments: of their own organisation, and of each below. Nobody is named. */
@Controller
class DashboardPage {

	private final Seats seats;
	private final Organisations organisations;
	private final Dashboards dashboards;

	DashboardPage(Seats seats, Organisations organisations, Dashboards dashboards) {
		this.seats = seats;
		this.organisations = organisations;
		this.dashboards = dashboards;
	}

	/** @param of the organisation; absent for the first that the reader reads the numbers of */
	@GetMapping("/dashboard")
	String show(@RequestParam(required = false) Long of, Principal person, Model model) {
		var committees = seats.committeesOf(person.getName());
		var reach = new Reach(committees);
		var top = of == null ? organisations.topmost(reach.organisations()).stream().findFirst()
			: organisations.find(of).filter(reach::reads);
		var organisation = top.orElseThrow(Jurisdiction::forbidden);
		model.addAttribute("it", dashboards.of(organisation,
			organisations.ancestors(organisation).stream().filter(reach::reads).toList(),
			organisations.topmost(Oversight.organisationsOf(committees)).contains(organisation)));
		return "dashboard";
	}
}
