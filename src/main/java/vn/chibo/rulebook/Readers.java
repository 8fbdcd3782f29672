package vn.chibo.rulebook;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.rules.Place;
import vn.chibo.security.Administrator;

/**
 * Who keeps the rules of what: departments those of their organisations; the administrator and the departments of the
 * topmost organisations those of all, so that there is a second person for every proposal.
 */
@Component
class Readers {

	private final Administrator administrator;
	private final Seats seats;
	private final Organisations organisations;
	private final Members members;

	Readers(Administrator administrator, Seats seats, Organisations organisations, Members members) {
		this.administrator = administrator;
		this.seats = seats;
		this.organisations = organisations;
		this.members = members;
	}

	Reader of(String login) {
		if (administrator.is(login)) {
			return new Reader(login, List.of(), List.of(), true, List.of(Place.EVERYWHERE));
		}
		var committees = seats.committeesOf(login);
		var keeps = kept(committees);
		return new Reader(login, committees, keeps, forAll(keeps),
			keeps.isEmpty() ? List.of(home(login)) : keeps);
	}

	/** Whether who keeps the rules of these keeps those of all. */
	static boolean forAll(List<Organisation> keeps) {
		return keeps.stream().anyMatch(one -> one.parentId() == null);
	}

	/** The organisations whose rules these committees keep. */
	List<Organisation> kept(Collection<Committee> committees) {
		return Committee.organisations(committees, Right.KEEPS_RULES).stream().map(organisations::get)
			.sorted(VietnameseOrder.byName(Organisation::name)).toList();
	}

	private Place home(String login) {
		return members.findByLogin(login).<Place>map(member -> organisations.get(member.branchId()))
			.orElse(Place.EVERYWHERE);
	}
}
