package vn.chibo.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.worklist.FirstPage;

/** For departments, and for committees that hold dossiers. */
@Component
class DossiersOnFirstPage implements FirstPage {

	private final Organisations organisations;

	DossiersOnFirstPage(Organisations organisations) {
		this.organisations = organisations;
	}

	@Override
	public List<PageLink> doors(Visitor visitor) {
		return visitor.committees().stream().anyMatch(one -> one.may(Right.ADMINISTERS)
			|| one.may(Right.LEADS) && organisations.holds(one.organisationId(), Authority.HOLDS_DOSSIERS))
				? List.of(new PageLink("/dossiers", "Hồ sơ đảng viên")) : List.of();
	}
}
