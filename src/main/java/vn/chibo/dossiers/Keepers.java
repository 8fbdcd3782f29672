package vn.chibo.dossiers;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.dossiers.Dossier;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handovers;
import vn.chibo.security.Jurisdiction;

/**
 * Who may see a dossier: whoever keeps it, those to whom it is to come, and the member. It is kept by the committee and the
 * department of the organisation that holds it, and by the departments above.
 */
@Component
class Keepers {

	private final Seats seats;
	private final Members members;
	private final Organisations organisations;
	private final Dossiers dossiers;
	private final Handovers handovers;

	Keepers(Seats seats, Members members, Organisations organisations, Dossiers dossiers, Handovers handovers) {
		this.handovers = handovers;
		this.seats = seats;
		this.members = members;
		this.organisations = organisations;
		this.dossiers = dossiers;
	}

	/** Whoever has nothing to do with it learns not even whether there is such a member. */
	Access to(Principal person, long memberId) {
		var member = members.all(List.of(memberId)).stream().findFirst().orElseThrow(Jurisdiction::forbidden);
		var dossier = dossiers.of(member);
		var committees = seats.committeesOf(person.getName());
		var holder = organisations.get(dossier.holderId());
		var keeping = keeping(committees, holder);
		var reading = keeping.or(() -> keeping(committees, dossiers.holder(member.branchId())))
			.or(() -> handovers.underWay(memberId).stream().findFirst()
				.flatMap(one -> keeping(committees, organisations.get(one.receiverId()))));
		boolean own = person.getName().equals(member.login());
		if (!own && reading.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		return new Access(member, dossier, holder, own, keeping.isPresent(), reading.orElse(null));
	}

	/** The committee by which somebody keeps the dossiers that an organisation holds. */
	Optional<Committee> keeping(List<Committee> committees, Organisation holder) {
		return committees.stream()
			.filter(one -> one.may(Right.ADMINISTERS) ? holder.isWithin(one.organisationId())
				: one.may(Right.LEADS) && one.organisationId() == holder.id())
			.findFirst();
	}

	/**
	 * A dossier as somebody may see it.
	 *
	 * @param keeps whether this person writes what is in it
	 * @param as    the committee in whose name; absent for oneself alone
	 */
	record Access(Member member, Dossier dossier, Organisation holder, boolean own, boolean keeps, Committee as) {
	}
}
