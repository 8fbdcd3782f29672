package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.register.Member;

/** Nobody presents the slip of somebody who is no member any more: it no longer counts. */
@Component
class DepartedMovers {

	private final Relocations relocations;
	private final DossierOnTheWay dossier;
	private final Clock clock;

	DepartedMovers(Relocations relocations, DossierOnTheWay dossier, Clock clock) {
		this.dossier = dossier;
		this.relocations = relocations;
		this.clock = clock;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		relocations.openOf(changed.departed().stream().map(Member.Change::memberId).toList()).forEach(relocation -> {
			relocations.voidSlip(relocation.caseNumber(), LocalDate.now(clock));
			relocations.end(relocation.caseNumber());
			dossier.comesBack(relocation.caseNumber());
		});
	}
}
