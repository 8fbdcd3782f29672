package vn.chibo.security;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;

/** Lets people to what lies within their {@link Reach}; any other id is forbidden, known or not. */
@Component
public class Jurisdiction {

	private final Seats seats;
	private final Organisations organisations;

	Jurisdiction(Seats seats, Organisations organisations) {
		this.seats = seats;
		this.organisations = organisations;
	}

	public Reach of(Principal person) {
		return new Reach(seats.committeesOf(person.getName()));
	}

	public Organisation toRead(Principal person, long organisationId) {
		return toRead(of(person), organisationId);
	}

	public Organisation toRead(Reach reach, long organisationId) {
		return organisations.find(organisationId).filter(reach::reads).orElseThrow(Jurisdiction::forbidden);
	}

	/** The uppermost organisations that somebody reads, with all below; by name. */
	public List<Organisation> topmost(Reach reach) {
		return organisations.topmost(reach.organisations());
	}

	/** Those above that somebody reads as well, the highest first. */
	public List<Organisation> above(Reach reach, Organisation organisation) {
		return organisations.ancestors(organisation).stream().filter(reach::reads)
			.sorted(Comparator.comparing(one -> one.path().length())).toList();
	}

	public static ResponseStatusException forbidden() {
		return new ResponseStatusException(HttpStatus.FORBIDDEN);
	}
}
