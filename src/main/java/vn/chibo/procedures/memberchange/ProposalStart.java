package vn.chibo.procedures.memberchange;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chibo.base.EngineAddresses;
import vn.chibo.casefile.Draft;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.register.Member;
import vn.chibo.security.Jurisdiction;

/**
 * Leads from the page of a member to the form with that member chosen: what Tasklist opens begins with the draft. One that is about
 * somebody else goes only when the writer says so.
 */
@Controller
class ProposalStart {

	private final MemberChangeForms forms;
	private final StartDrafts drafts;
	private final EngineAddresses engine;

	ProposalStart(MemberChangeForms forms, StartDrafts drafts, EngineAddresses engine) {
		this.forms = forms;
		this.drafts = drafts;
		this.engine = engine;
	}

	@GetMapping("/member/{id:[0-9]{1,18}}/correct")
	String begin(@PathVariable long id, Principal person, Model model) {
		var login = person.getName();
		var offered = forms.offered(login);
		var member = chosen(offered, id);
		var typed = drafts.find(login, MemberChangeSteps.PROCEDURE).map(Draft::content).orElse(Map.of());
		var about = Objects.toString(typed.get(MemberChangeForms.MEMBER), "");
		if (about.isEmpty()) {
			var completed = new HashMap<>(typed);
			completed.put(MemberChangeForms.MEMBER, Long.toString(id));
			drafts.keep(login, MemberChangeSteps.PROCEDURE, completed);
		} else if (!about.equals(Long.toString(id))) {
			model.addAttribute("member", member);
			model.addAttribute("other", offered.stream().filter(one -> about.equals(Long.toString(one.id())))
				.map(Member::fullName).findFirst().orElse("một đảng viên khác"));
			return "member-correct";
		}
		return form();
	}

	/** In the place of what was begun about somebody else. */
	@PostMapping("/member/{id:[0-9]{1,18}}/correct")
	String beginAnew(@PathVariable long id, Principal person) {
		var login = person.getName();
		chosen(forms.offered(login), id);
		drafts.keep(login, MemberChangeSteps.PROCEDURE, Map.of(MemberChangeForms.MEMBER, Long.toString(id)));
		return form();
	}

	private String form() {
		return "redirect:" + engine.start(MemberChangeSteps.PROCEDURE);
	}

	/** Of others nobody learns here whether there is such a member. */
	private static Member chosen(List<Member> offered, long id) {
		return offered.stream().filter(member -> member.id() == id).findFirst().orElseThrow(Jurisdiction::forbidden);
	}
}
