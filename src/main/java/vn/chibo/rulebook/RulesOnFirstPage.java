package vn.chibo.rulebook;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.rules.Place;
import vn.chibo.worklist.FirstPage;

/** The way to the rules for everybody; those who keep them are told of newer texts. */
@Component
class RulesOnFirstPage implements FirstPage {

	private static final PageLink RULES = new PageLink("/rules", "Quy định đang áp dụng");

	private final Readers readers;
	private final NewerTexts texts;

	RulesOnFirstPage(Readers readers, NewerTexts texts) {
		this.readers = readers;
		this.texts = texts;
	}

	@Override
	public List<PageLink> notices(Visitor visitor) {
		var kept = readers.kept(visitor.committees());
		return kept.isEmpty() ? List.of() : newer(kept);
	}

	@Override
	public List<PageLink> ofAdministrator() {
		var waiting = newer(List.of(Place.EVERYWHERE));
		return waiting.isEmpty() ? List.of(RULES) : List.of(RULES, waiting.get(0));
	}

	@Override
	public List<PageLink> ownDoors() {
		return List.of(RULES);
	}

	private List<PageLink> newer(List<? extends Place> places) {
		var names = texts.names(places);
		return names.isEmpty() ? List.of() : List.of(new PageLink("/rules",
			"Có văn bản mới chờ xác nhận: %s. Hãy xem văn bản đổi những gì.".formatted(String.join("; ", names))));
	}
}
