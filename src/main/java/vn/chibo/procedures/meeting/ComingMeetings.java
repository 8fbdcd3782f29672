package vn.chibo.procedures.meeting;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.Members;
import vn.chibo.security.Jurisdiction;

/** Where a member is led to the next meeting of the own branch. */
@Controller
class ComingMeetings {

	private static final int SHOWN = 20;

	private final Meetings meetings;
	private final Members members;
	private final Clock clock;

	ComingMeetings(Meetings meetings, Members members, Clock clock) {
		this.meetings = meetings;
		this.members = members;
		this.clock = clock;
	}

	/** Leads on when there is one. */
	@GetMapping("/meeting")
	String choose(Principal person, Model model) {
		var member = members.findByLogin(person.getName()).orElseThrow(Jurisdiction::forbidden);
		var coming = meetings.coming(member.branchId(), SHOWN);
		if (coming.size() == 1) {
			return "redirect:/meeting/" + coming.get(0).caseNumber();
		}
		model.addAttribute("meetings", coming);
		model.addAttribute("zone", clock.getZone());
		return "meeting-choice";
	}
}
