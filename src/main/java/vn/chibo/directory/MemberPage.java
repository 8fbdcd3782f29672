package vn.chibo.directory;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.security.Jurisdiction;

/** The page of a member, and one's own; whoever has nothing to do with a member learns not even whether there is one. */
@Controller
class MemberPage {

	private final MemberOverviews overviews;
	private final Viewers viewers;
	private final Members members;

	MemberPage(MemberOverviews overviews, Viewers viewers, Members members) {
		this.overviews = overviews;
		this.viewers = viewers;
		this.members = members;
	}

	@GetMapping("/member/{id:[0-9]{1,18}}")
	String show(@PathVariable long id, Principal person, Model model) {
		model.addAttribute("it", overviews.of(viewers.of(person.getName()), id));
		return "member";
	}

	/** With the personal columns; that somebody else opens them is recorded. */
	@GetMapping("/member/{id:[0-9]{1,18}}/personal")
	String open(@PathVariable long id, Principal person, Model model) {
		model.addAttribute("it", overviews.opened(viewers.of(person.getName()), id));
		return "member";
	}

	@GetMapping("/me")
	String own(Principal person, Model model) {
		var id = members.findByLogin(person.getName()).map(Member::id).orElseThrow(Jurisdiction::forbidden);
		model.addAttribute("it", overviews.of(viewers.of(person.getName()), id));
		return "member";
	}
}
