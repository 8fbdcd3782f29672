package vn.chibo.frame;

import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.base.PageLink;

/** What stands in the bar of our pages, for the bars of Tasklist and Cockpit. */
@RestController
class MenuForWebapps {

	private final Frames frames;

	MenuForWebapps(Frames frames) {
		this.frames = frames;
	}

	@GetMapping("/menu")
	List<PageLink> main(Principal person) {
		return frames.menuOf(person.getName()).main();
	}
}
