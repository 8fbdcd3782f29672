package vn.chibo.notification.timing;

import java.security.Principal;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.notification.MailProperties;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.security.Jurisdiction;

/** Where members choose when their mails come; the administrator is no member and gets none. */
@Controller
class MailChoicePage {

	private static final String ADDRESS = "/account/mails";
	private static final MailChoice DAILY = new MailChoice(Rhythm.DAILY, 7);

	private final MailChoices choices;
	private final Members members;
	private final MailProperties properties;

	MailChoicePage(MailChoices choices, Members members, MailProperties properties) {
		this.choices = choices;
		this.members = members;
		this.properties = properties;
	}

	@GetMapping(ADDRESS)
	String show(Principal person, Model model) {
		var member = member(person);
		var choice = choices.of(member.id());
		model.addAttribute("hasAddress", member.email() != null);
		model.addAttribute("chosen", choice.map(MailChoice::rhythm).orElse(null));
		model.addAttribute("hourOfDay", choice.orElse(DAILY).hourOfDay());
		model.addAttribute("rhythms", Rhythm.values());
		model.addAttribute("hours", hours());
		model.addAttribute("morning", properties.morning());
		model.addAttribute("quiet", properties.quiet());
		return "mail-choice";
	}

	/** @param rhythm absent for whoever goes back to what is usual */
	@PostMapping(ADDRESS)
	String choose(@RequestParam(required = false) Rhythm rhythm, @RequestParam(defaultValue = "7") int hourOfDay,
			Principal person, RedirectAttributes next) {
		var id = member(person).id();
		if (rhythm == null) {
			choices.forget(id);
		} else if (hours().contains(hourOfDay)) {
			choices.choose(id, new MailChoice(rhythm, hourOfDay));
		} else {
			next.addFlashAttribute("refusal", "Giờ này là giờ nghỉ, hệ thống không gửi thư; hãy chọn giờ khác.");
			return "redirect:" + ADDRESS;
		}
		next.addFlashAttribute("done", "Đã ghi cách nhận thư của đồng chí.");
		return "redirect:" + ADDRESS;
	}

	/** Of the day, those that are not at night. */
	private List<Integer> hours() {
		return IntStream.range(0, 24).filter(hour -> !properties.quiet().isNight(LocalTime.of(hour, 0))).boxed()
			.toList();
	}

	private Member member(Principal person) {
		return members.findByLogin(person.getName()).orElseThrow(Jurisdiction::forbidden);
	}
}
