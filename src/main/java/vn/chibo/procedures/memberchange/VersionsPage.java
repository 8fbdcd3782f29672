package vn.chibo.procedures.memberchange;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;
import vn.chibo.register.Seats;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.security.Jurisdiction;

/** What the register had of a member, for whoever keeps it, who is recorded as a reader: a wrong change is taken back there. */
@Controller
class VersionsPage {

	private final MemberVersions versions;
	private final TakenBack takenBack;
	private final Members members;
	private final Routing routing;
	private final Seats seats;
	private final MemberReadings readings;

	VersionsPage(MemberVersions versions, TakenBack takenBack, Members members, Routing routing, Seats seats,
			MemberReadings readings) {
		this.versions = versions;
		this.takenBack = takenBack;
		this.members = members;
		this.routing = routing;
		this.seats = seats;
		this.readings = readings;
	}

	@GetMapping("/member/{id:[0-9]{1,18}}/versions")
	String show(@PathVariable long id, Principal person, Model model) {
		var member = kept(id, person);
		var all = versions.of(id);
		if (!person.getName().equals(member.login())) {
			readings.record(id, person.getName(), routing.keeper(member.branchId()));
		}
		model.addAttribute("member", member);
		model.addAttribute("versions", all);
		model.addAttribute("open", takenBack.possible(all));
		return "member-versions";
	}

	@PostMapping("/member/{id:[0-9]{1,18}}/versions/{version:[0-9]{1,18}}")
	String takeBack(@PathVariable long id, @PathVariable long version, @RequestParam String reason, Principal person,
			RedirectAttributes next) {
		kept(id, person);
		try {
			takenBack.take(id, version, reason);
			next.addFlashAttribute("done", "Đã lấy lại giá trị cũ.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:/member/" + id + "/versions";
	}

	/** Whoever does not keep the register of the branch learns not even whether there is such a member. */
	private Member kept(long id, Principal person) {
		return members.all(List.of(id)).stream()
			.filter(member -> seats.committeesOf(person.getName()).contains(routing.keeper(member.branchId())))
			.findFirst().orElseThrow(Jurisdiction::forbidden);
	}
}
