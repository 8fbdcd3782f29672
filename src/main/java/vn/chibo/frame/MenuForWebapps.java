package vn.chibo.frame;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.LazyContextVariable;
import vn.chibo.base.PageLink;

/** What stands in the bar of our pages, for the bars of Tasklist and Cockpit. */
@RestController
class MenuForWebapps {

	@GetMapping("/menu")
	List<PageLink> main(Model page) {
		return ((LazyContextVariable<?>) page.getAttribute("frame")).getValue() instanceof Frame frame
			? frame.menu().main() : List.of();
	}
}
