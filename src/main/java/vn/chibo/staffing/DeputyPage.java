package vn.chibo.staffing;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.RememberedSearch;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Seats;
import vn.chibo.security.Administrator;
import vn.chibo.security.Jurisdiction;

/** Where somebody with a seat writes down who does the work while they are away, and ends it when they are back. */
@Controller
class DeputyPage {

	private static final String ADDRESS = "/deputies";
	private static final RememberedSearch SEARCH = new RememberedSearch("deputies");

	private final DeputyList list;
	private final Deputies deputies;
	private final NamingRights rights;
	private final Candidates candidates;
	private final Members members;
	private final Namesakes namesakes;
	private final Seats seats;
	private final WorkLines work;
	private final Administrator administrator;
	private final Validator validator;
	private final Clock clock;

	DeputyPage(DeputyList list, Deputies deputies, NamingRights rights, Candidates candidates, Members members,
			Namesakes namesakes, Seats seats, WorkLines work, Administrator administrator, Validator validator,
			Clock clock) {
		this.list = list;
		this.deputies = deputies;
		this.rights = rights;
		this.candidates = candidates;
		this.members = members;
		this.namesakes = namesakes;
		this.seats = seats;
		this.work = work;
		this.administrator = administrator;
		this.validator = validator;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	String show(@RequestParam(required = false) String found, HttpSession session, Principal principal, Model model) {
		var person = person(principal);
		var name = SEARCH.text(found, session);
		model.addAttribute("found", list.of(person, name));
		model.addAttribute("self", person.id());
		model.addAttribute("name", name);
		return "deputies";
	}

	@PostMapping(ADDRESS + "/find")
	String find(@RequestParam(defaultValue = "") String name, HttpSession session) {
		return "redirect:" + ADDRESS + (SEARCH.remember(name, session).isEmpty() ? "" : "?found=true");
	}

	@GetMapping(ADDRESS + "/new")
	String choose(@RequestParam long absent, Principal principal, Model model) {
		var today = LocalDate.now(clock);
		var naming = new DeputyForm(absent, null, today, today);
		model.addAttribute("naming", naming);
		return form(naming, toName(principal, absent), model);
	}

	@PostMapping(ADDRESS)
	String name(@ModelAttribute("naming") DeputyForm naming, BindingResult faults, Principal principal, Model model,
			RedirectAttributes next) {
		var held = toName(principal, naming.absent());
		validator.validate(naming, faults);
		if (!faults.hasErrors()) {
			try {
				deputies.name(naming, principal.getName());
				next.addFlashAttribute("done", "Đã ghi người làm thay và báo cho cả hai đồng chí.");
				return "redirect:" + ADDRESS;
			} catch (Refusal refusal) {
				model.addAttribute("refusal", refusal.getMessage());
			}
		}
		return form(naming, held, model);
	}

	@PostMapping(ADDRESS + "/{id}/end")
	String end(@PathVariable long id, Principal principal, RedirectAttributes next) {
		var deputyship = deputies.find(id).orElseThrow(Jurisdiction::forbidden);
		toName(principal, deputyship.memberId());
		try {
			deputies.end(deputyship, principal.getName());
			next.addFlashAttribute("done", "Đã kết thúc việc làm thay và báo cho cả hai đồng chí.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:" + ADDRESS;
	}

	private String form(DeputyForm naming, List<HeldSeat> held, Model model) {
		var committees = seats.committeesBySeat(naming.absent());
		var today = LocalDate.now(clock);
		// beside the form, which is not there as a whole when a date cannot be read
		model.addAttribute("absent", naming.absent());
		model.addAttribute("chosen", naming.deputy());
		model.addAttribute("absentName", held.get(0).fullName());
		model.addAttribute("titles", held.stream().map(HeldSeat::title).distinct().toList());
		model.addAttribute("committees", committees.stream().map(seats.namesOf(committees)::get).toList());
		model.addAttribute("tasks", work.count(committees));
		model.addAttribute("candidates", namesakes.choices(members.all(candidates.of(held, naming.from() == null ? today
			: naming.from(), naming.to() == null ? today : naming.to()).stream().map(Candidates.Candidate::id)
			.toList())));
		return "deputy-form";
	}

	private List<HeldSeat> toName(Principal principal, long absent) {
		var mine = rights.of(person(principal));
		if (!mine.containsKey(absent)) {
			throw Jurisdiction.forbidden();
		}
		return mine.get(absent);
	}

	/** The administrator of the machine sits nowhere, whoever else has that login. */
	private Member person(Principal principal) {
		return members.findByLogin(principal.getName()).filter(member -> !administrator.is(member.login()))
			.orElseThrow(Jurisdiction::forbidden);
	}
}
