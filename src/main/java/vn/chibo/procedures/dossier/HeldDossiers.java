package vn.chibo.procedures.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Choice;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/** The organisations that are entrusted with dossiers and that somebody leads or whose paperwork he or she does. */
@Component
class HeldDossiers {

	private final Organisations organisations;
	private final Seats seats;

	HeldDossiers(Organisations organisations, Seats seats) {
		this.organisations = organisations;
		this.seats = seats;
	}

	List<Choice> of(String login) {
		return Stream.of(Right.LEADS, Right.ADMINISTERS)
			.flatMap(right -> seats.organisationsOf(login, right).stream()).distinct().map(organisations::get)
			.filter(this::holds).map(one -> new Choice(one.id(), one.name())).toList();
	}

	private boolean holds(Organisation organisation) {
		return organisations.nearest(organisation, Authority.HOLDS_DOSSIERS)
			.filter(holder -> holder.id() == organisation.id()).isPresent();
	}
}
