package vn.chibo.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Organisation;
import vn.chibo.rules.Place;
import vn.chibo.rules.Proposals;
import vn.chibo.security.Administrator;
import vn.chibo.worklist.FirstPage;

/** The way to the rules for everybody; those who keep them are told of newer texts, and of proposals that wait for them. */
@Component
class RulesOnFirstPage implements FirstPage {

	private static final PageLink RULES = new PageLink("/rules", "Quy định đang áp dụng");

	private final Readers readers;
	private final NewerTexts texts;
	private final Proposals proposals;
	private final Administrator administrator;

	RulesOnFirstPage(Readers readers, NewerTexts texts, Proposals proposals, Administrator administrator) {
		this.readers = readers;
		this.texts = texts;
		this.proposals = proposals;
		this.administrator = administrator;
	}

	@Override
	public List<PageLink> notices(Visitor visitor) {
		var kept = readers.kept(visitor.committees());
		return kept.isEmpty() ? List.of()
			: Stream.concat(waiting(visitor.login(), kept).stream(), newer(kept).stream()).toList();
	}

	@Override
	public List<PageLink> noticesOfAdministrator() {
		return Stream.concat(waiting(administrator.login(), List.of()).stream(),
			newer(List.of(Place.EVERYWHERE)).stream()).toList();
	}

	@Override
	public List<PageLink> ofAdministrator() {
		return List.of(RULES);
	}

	@Override
	public List<PageLink> ownDoors() {
		return List.of(RULES);
	}

	/** What somebody else has proposed, for whoever may be the second person. */
	private List<PageLink> waiting(String login, List<Organisation> kept) {
		boolean forAll = administrator.is(login) || Readers.forAll(kept);
		return proposals.open().stream()
			.filter(one -> !one.proposedBy().equals(login) && (forAll || kept.stream().anyMatch(
				organisation -> Long.valueOf(organisation.id()).equals(one.organisationId()))))
			.map(one -> new PageLink("/rules/proposals/" + one.id(),
				"Có đề nghị đổi quy định chờ người thứ hai xác nhận: %s. "
					.formatted(one.document()) + "Hãy đối chiếu văn bản rồi trả lời."))
			.toList();
	}

	private List<PageLink> newer(List<? extends Place> places) {
		var names = texts.names(places);
		return names.isEmpty() ? List.of() : List.of(new PageLink("/rules",
			"Có văn bản mới chờ xác nhận: %s. Hãy xem văn bản đổi những gì.".formatted(String.join("; ", names))));
	}
}
