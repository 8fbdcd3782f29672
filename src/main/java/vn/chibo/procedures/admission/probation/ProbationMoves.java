package vn.chibo.procedures.admission.probation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;

/** A probationary member who moves takes the remaining time along: the new branch goes on where the old one was. */
@Component
class ProbationMoves implements Follower {

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
			if (isBeforeSuperiors(probation)) {
				throw new Refusal(
					"Cấp trên của nơi đi đang xem xét nghị quyết của chi bộ về đảng viên dự bị này; hãy tiếp nhận "
						+ "khi đã có quyết định.");
			}
			goesOn(probation.caseNumber(), relocated.fromBranch(), relocated.toBranch());
		});
	}

	private void goesOn(String caseNumber, long from, long to) {
		caseFiles.handOver(new CaseFiles.HandedOver(caseNumber, routing.committee(from), routing.committee(to),
			"probationerMoved"));
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		var before = switch (foreseen.kind()) {
			case SPLIT -> probations.ofAny(foreseen.moves().stream().map(Succession.Move::memberId).toList()).stream()
				.filter(ProbationMoves::isBeforeSuperiors).toList();
			case MOVE -> probations.beforeSuperiorsIn(foreseen.concerned());
			default -> List.<Probation>of();
		};
		return before.stream().map(Probation::caseNumber)
			.map(("Cấp trên đang xem xét nghị quyết về đảng viên dự bị trong "
				+ "hồ sơ %s; hãy làm khi đã có quyết định.")::formatted)
			.toList();
	}

	/** Where a whole branch goes, its mentors go along; from one that stays, nobody comes to help. */
	@Override
	public void follow(Succession succession) {
		if (succession.kind() == Plan.Kind.SPLIT) {
			var moves = succession.moves().stream().collect(Collectors.toMap(Succession.Move::memberId, move -> move));
			probations.ofAny(moves.keySet()).forEach(probation -> {
				var move = moves.get(probation.memberId());
				goesOn(probation.caseNumber(), move.from(), move.to());
			});
		}
	}

	private static boolean isBeforeSuperiors(Probation probation) {
		return probation.resolvedOn() != null && probation.decidedOn() == null;
	}
}
