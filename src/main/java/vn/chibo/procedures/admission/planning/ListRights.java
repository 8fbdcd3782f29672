package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.security.Jurisdiction;

/** Who reads and who writes the lists of sympathisers: committees above a branch read, its own committee alone writes. */
@Component
class ListRights {

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final Prospects prospects;

	ListRights(Jurisdiction jurisdiction, Organisations organisations, Prospects prospects) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.prospects = prospects;
	}

	boolean keeps(Principal person, Organisation branch) {
		return branch.kind().isBranch() && jurisdiction.of(person).may(Right.KEEPS_LISTS, branch.id());
	}

	Organisation toRead(Principal person, long branchId) {
		var branch = jurisdiction.toRead(person, branchId);
		if (!branch.kind().isBranch()) {
			throw Jurisdiction.forbidden();
		}
		return branch;
	}

	/** The branch whose list this person writes. */
	Organisation toKeep(Principal person, long branchId) {
		return organisations.find(branchId).filter(branch -> keeps(person, branch))
			.orElseThrow(Jurisdiction::forbidden);
	}

	Prospect prospectToRead(Principal person, long id) {
		var prospect = prospects.find(id).orElseThrow(Jurisdiction::forbidden);
		jurisdiction.toRead(person, prospect.branchId());
		return prospect;
	}

	Prospect prospectToKeep(Principal person, long id) {
		var prospect = prospects.find(id).orElseThrow(Jurisdiction::forbidden);
		toKeep(person, prospect.branchId());
		return prospect;
	}
}
