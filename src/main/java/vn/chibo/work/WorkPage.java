package vn.chibo.work;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;

/**
 * Where departments and inspection committees see all that waits in their organisation and below: for the same people as
 * the pages of the cases that it leads to.
 */
@Controller
class WorkPage {

	private final Seats seats;
	private final Organisations organisations;
	private final WorkInWords work;

	WorkPage(Seats seats, Organisations organisations, WorkInWords work) {
		this.seats = seats;
		this.organisations = organisations;
		this.work = work;
	}

	@GetMapping("/work")
	String show(@ModelAttribute("selection") Selection selection, Principal person, Model model) {
		var tops = organisations.topmost(Oversight.organisationsOf(seats.committeesOf(person.getName())));
		var top = tops.stream().filter(found -> selection.of() == null || found.id() == selection.of()).findFirst()
			.orElseThrow(Jurisdiction::forbidden);
		model.addAttribute("it",
			work.of(top, tops.stream().filter(other -> other.id() != top.id()).toList(), selection));
		return "work";
	}
}
