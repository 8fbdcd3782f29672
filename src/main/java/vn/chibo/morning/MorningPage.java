package vn.chibo.morning;

import java.security.Principal;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.base.PageLink;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;
import vn.chibo.security.Administrator;
import vn.chibo.worklist.FirstPage;
import vn.chibo.worklist.FirstPage.Visitor;
import vn.chibo.worklist.Worklist;

/** Where everybody lands after the login; one's own, nobody opens anybody else's. */
@Controller
class MorningPage {

	private final Mornings mornings;
	private final List<FirstPage> procedures;
	private final Members members;
	private final Seats seats;
	private final Administrator administrator;

	MorningPage(Mornings mornings, List<FirstPage> procedures, Members members, Seats seats,
			Administrator administrator) {
		this.mornings = mornings;
		this.procedures = procedures;
		this.members = members;
		this.seats = seats;
		this.administrator = administrator;
	}

	@GetMapping("/")
	String show(Principal person, Model model) {
		var login = person.getName();
		if (administrator.is(login)) {
			model.addAttribute("notices", notices(FirstPage::noticesOfAdministrator));
			return "morning-administrator";
		}
		var committees = seats.committeesOf(login);
		var own = seats.seatsOf(login);
		model.addAttribute("name", members.findByLogin(login).orElseThrow().fullName());
		model.addAttribute("seats", own.stream().map(Seats.Seat::title).distinct().toList());
		model.addAttribute("official", !committees.isEmpty());
		model.addAttribute("morning", mornings.of(login, committees));
		var visitor = new Visitor(login, committees, own);
		model.addAttribute("notices", notices(procedure -> procedure.notices(visitor)));
		model.addAttribute("shown", Worklist.SHOWN);
		return "morning";
	}

	/** What no task tells of. */
	private List<PageLink> notices(Function<FirstPage, List<PageLink>> ofOne) {
		return procedures.stream().flatMap(procedure -> ofOne.apply(procedure).stream()).toList();
	}

	@GetMapping("/tasks/{process:[A-Za-z0-9_]{1,64}}/{taskKey:[A-Za-z0-9_]{1,64}}")
	String ofKind(@PathVariable String process, @PathVariable String taskKey, Principal person, Model model) {
		model.addAttribute("lines", mornings.ofKind(person.getName(), seats.committeesOf(person.getName()), process,
			taskKey));
		model.addAttribute("shown", Worklist.SHOWN);
		return "morning-kind";
	}
}
