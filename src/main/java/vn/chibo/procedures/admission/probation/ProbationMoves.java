package vn.chibo.procedures.admission.probation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;

/** A probationary member who moves takes the remaining time along: the new branch goes on where the old one was. */
@Component
class ProbationMoves {

	private final Probations probations;
	private final CaseFiles caseFiles;
	private final Routing routing;

	ProbationMoves(Probations probations, CaseFiles caseFiles, Routing routing) {
		this.probations = probations;
		this.caseFiles = caseFiles;
		this.routing = routing;
	}

	/** @throws Refusal while those above the old branch have its resolution before them: they finish what they began */
	@EventListener
	void on(Members.Relocated relocated) {
		probations.of(relocated.memberId()).ifPresent(probation -> {
			if (probation.resolvedOn() != null && probation.decidedOn() == null) {
				throw new Refusal(
					"Cấp trên của nơi đi đang xem xét nghị quyết của chi bộ về đảng viên dự bị này; hãy tiếp nhận "
						+ "khi đã có quyết định.");
			}
			caseFiles
				.handOver(new CaseFiles.HandedOver(probation.caseNumber(), routing.committee(relocated.fromBranch()),
					routing.committee(relocated.toBranch()), "probationerMoved"));
		});
	}
}
