package vn.chibo.dossiers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Authority;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.dossiers.DossierLists;
import vn.chibo.worklist.FirstPage;

/** For departments, and for committees that hold dossiers. */
@Component
class DossiersOnFirstPage implements FirstPage {

	private final Organisations organisations;

	private final DossierLists lists;

	DossiersOnFirstPage(Organisations organisations, DossierLists lists) {
		this.organisations = organisations;
		this.lists = lists;
	}

	/** No task tells of a dossier whose member has gone on without it. */
	@Override
	public List<PageLink> notices(Visitor visitor) {
		return visitor.committees().stream().filter(one -> one.may(Right.ADMINISTERS) || one.may(Right.LEADS))
			.map(Committee::organisationId).distinct()
			.filter(id -> organisations.holds(id, Authority.HOLDS_DOSSIERS)).map(organisations::get)
			.flatMap(holder -> Stream.of(lists.elsewhere(holder)).filter(count -> count > 0)
				.map(count -> new PageLink("/dossiers/%d?kept=ELSEWHERE".formatted(holder.id()),
					"Có %d hồ sơ %s đang giữ của đảng viên nay thuộc nơi khác; hãy bàn giao."
						.formatted(count, holder.name()))))
			.toList();
	}

	@Override
	public List<PageLink> doors(Visitor visitor) {
		return visitor.committees().stream().anyMatch(one -> one.may(Right.ADMINISTERS)
			|| one.may(Right.LEADS) && organisations.holds(one.organisationId(), Authority.HOLDS_DOSSIERS))
				? List.of(new PageLink("/dossiers", "Hồ sơ đảng viên")) : List.of();
	}
}
