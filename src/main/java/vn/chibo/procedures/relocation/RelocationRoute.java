package vn.chibo.procedures.relocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.register.Authority;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** Whose turn it is on the way from origin to destination, asked by the model. Answers are group or organisation ids. */
@ModelBean("relocationRoute")
public class RelocationRoute {

	private final Relocations relocations;
	private final Organisations organisations;
	private final Routing routing;

	RelocationRoute(Relocations relocations, Organisations organisations, Routing routing) {
		this.relocations = relocations;
		this.organisations = organisations;
		this.routing = routing;
	}

	/** The member, when the member works with the application; otherwise nobody but the branch committee. */
	public List<String> member(String caseNumber) {
		return Stream.ofNullable(routing.member(relocations.get(caseNumber).memberId())).toList();
	}

	public String originCommittee(String caseNumber) {
		return routing.committee(relocations.get(caseNumber).originId());
	}

	public String destinationCommittee(String caseNumber) {
		return routing.committee(relocations.get(caseNumber).destinationId());
	}

	/** The committees between the origin branch and the one that introduces, upwards. */
	public List<Long> committeesUp(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		return routing.committeesUp(relocation.originId(), issuer(relocation).id());
	}

	/** The committees between the one that receives the slip and the destination branch, downwards. */
	public List<Long> committeesDown(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		return routing.committeesDown(receiver(relocation).id(), relocation.destinationId());
	}

	/** Whether an inspection committee is there to be asked, below the one that introduces or beside it. */
	public boolean isInspected(String caseNumber) {
		return inspecting(caseNumber).isPresent();
	}

	/**
	 * The nearest of them, which knows whether anything is under way against the member (294 6.3); who introduces where the
	 * last one was abolished meanwhile.
	 */
	public String inspectionCommittee(String caseNumber) {
		return inspecting(caseNumber).map(Committee::groupId).orElseGet(() -> introducer(caseNumber));
	}

	private Optional<Committee> inspecting(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		return routing.inspecting(organisations.get(relocation.originId()), issuer(relocation));
	}

	/** Who introduces: the organisation department, or the committee where there is none. */
	public String introducer(String caseNumber) {
		return routing.administering(issuer(relocations.get(caseNumber)));
	}

	/** Who receives the slip at the destination, and routes on when the member does not live where it says. */
	public String receiver(String caseNumber) {
		return routing.administering(receiver(relocations.get(caseNumber)));
	}

	Organisation issuer(Relocation relocation) {
		return routing.issuer(organisations.get(relocation.originId()), organisations.get(relocation.destinationId()));
	}

	/** The counterpart of the issuer at the destination: the issuer on the way back. */
	Organisation receiver(Relocation relocation) {
		return routing.issuer(organisations.get(relocation.destinationId()), organisations.get(relocation.originId()));
	}

	Scope scope(Relocation relocation) {
		var origin = organisations.get(relocation.originId());
		var destination = organisations.get(relocation.destinationId());
		var issuer = routing.issuer(origin, destination);
		if (issuer.grassroots() && destination.isWithin(issuer)) {
			return Scope.INTERNAL;
		}
		return issuer.id() == routing.issuer(destination, origin).id() ? Scope.SAME_SUPERIOR : Scope.OTHER_SUPERIOR;
	}

	/** The superiors on both sides whose departments follow the case. */
	List<Long> superiors(Relocation relocation) {
		return Stream.of(relocation.originId(), relocation.destinationId()).map(organisations::get)
			.flatMap(branch -> organisations.above(branch, Authority.ISSUES_OFFICIAL_TRANSFER).stream())
			.map(Organisation::id).distinct().toList();
	}
}
