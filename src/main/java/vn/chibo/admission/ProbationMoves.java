package vn.chibo.admission;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;

/** A probationary member who moves takes the remaining time along: the new branch goes on where the old one was. */
@Component
class ProbationMoves {

	private final Probations probations;
	private final AdmissionRoute route;
	private final CaseFiles caseFiles;
	private final Routing routing;

	ProbationMoves(Probations probations, AdmissionRoute route, CaseFiles caseFiles, Routing routing) {
		this.probations = probations;
		this.route = route;
		this.caseFiles = caseFiles;
		this.routing = routing;
	}

	@EventListener
	void on(Members.Relocated relocated) {
		probations.of(relocated.memberId()).ifPresent(probation -> {
			probations.mentor(probation.caseNumber(), null);
			caseFiles.involve(probation.caseNumber(), route.parties(probation.caseNumber()));
			caseFiles.handOver(new CaseFiles.HandedOver(probation.caseNumber(), routing.committee(relocated.fromBranch()),
				routing.committee(relocated.toBranch()), "probationerMoved"));
		});
	}
}
