package vn.chibo.notification.delivery;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;

/** Where a secretary finds who gets no mails and has to be called. */
@Controller
class CallsPage {

	private static final String ADDRESS = "/calls";
	private static final int MADE = 30;

	private final PhoneList list;
	private final Seats seats;

	CallsPage(PhoneList list, Seats seats) {
		this.list = list;
		this.seats = seats;
	}

	@GetMapping(ADDRESS)
	String show(Principal person, Model model) {
		var committees = committees(person);
		model.addAttribute("calls", list.open(committees));
		model.addAttribute("made", list.made(committees, MADE));
		model.addAttribute("shown", PhoneList.SHOWN);
		return "calls";
	}

	@PostMapping(ADDRESS + "/{memberId}")
	String called(@PathVariable long memberId, @RequestParam List<Long> shown, Principal person,
			RedirectAttributes next) {
		list.called(memberId, shown, person.getName(), committees(person));
		next.addFlashAttribute("done", "Đã ghi là đã gọi.");
		return "redirect:" + ADDRESS;
	}

	private List<Committee> committees(Principal person) {
		var committees = seats.committeesOf(person.getName());
		if (committees.stream().noneMatch(committee -> committee.may(Right.CALLS_OWN)
			|| committee.may(Right.CALLS_ALL))) {
			throw Jurisdiction.forbidden();
		}
		return committees;
	}
}
