package vn.chibo.admission.planning;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Prospect;
import vn.chibo.register.Prospects;
import vn.chibo.register.Seats;

/** Lets people to what lies within their {@link Reach}; any other id is forbidden, known or not. */
@Component
class Jurisdiction {

	private final Seats seats;
	private final Organisations organisations;
	private final Prospects prospects;

	Jurisdiction(Seats seats, Organisations organisations, Prospects prospects) {
		this.seats = seats;
		this.organisations = organisations;
		this.prospects = prospects;
	}

	Reach of(Principal person) {
		return new Reach(seats.committeesOf(person.getName()));
	}

	Organisation toRead(Principal person, long organisationId) {
		return organisations.find(organisationId).filter(of(person)::reads).orElseThrow(Jurisdiction::forbidden);
	}

	/** The branch whose list this person writes. */
	Organisation toKeep(Principal person, long branchId) {
		return organisations.find(branchId).filter(of(person)::keepsListOf).orElseThrow(Jurisdiction::forbidden);
	}

	Prospect prospectToRead(Principal person, long id) {
		var prospect = prospects.find(id).orElseThrow(Jurisdiction::forbidden);
		toRead(person, prospect.branchId());
		return prospect;
	}

	Prospect prospectToKeep(Principal person, long id) {
		var prospect = prospects.find(id).orElseThrow(Jurisdiction::forbidden);
		toKeep(person, prospect.branchId());
		return prospect;
	}

	static ResponseStatusException forbidden() {
		return new ResponseStatusException(HttpStatus.FORBIDDEN);
	}
}
