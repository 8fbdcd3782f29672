package vn.chibo.procedures.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Choice;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.dossiers.Dossiers;

/**
 * The organisations that are entrusted with dossiers and that somebody leads or whose paperwork he or she does; for departments also
 * those below at which dossiers lie without that they are entrusted with them: they can go nowhere otherwise.
 */
@Component
class HeldDossiers {

	private final Organisations organisations;
	private final Seats seats;
	private final Dossiers dossiers;

	HeldDossiers(Organisations organisations, Seats seats, Dossiers dossiers) {
		this.organisations = organisations;
		this.seats = seats;
		this.dossiers = dossiers;
	}

	List<Choice> of(String login) {
		var entrusted = Stream.of(Right.LEADS, Right.ADMINISTERS)
			.flatMap(right -> seats.organisationsOf(login, right).stream())
			.filter(id -> organisations.holds(id, Authority.HOLDS_DOSSIERS));
		var left = organisations.topmost(seats.organisationsOf(login, Right.ADMINISTERS)).stream()
			.flatMap(top -> dossiers.holdersWithoutAuthority(top).stream());
		return Stream.concat(entrusted, left).distinct().map(organisations::get)
			.map(one -> new Choice(one.id(), one.name())).toList();
	}
}
