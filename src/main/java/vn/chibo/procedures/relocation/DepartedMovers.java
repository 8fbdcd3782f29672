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
	private final Clock clock;

	DepartedMovers(Relocations relocations, Clock clock) {
		this.relocations = relocations;
		this.clock = clock;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		relocations.openOf(changed.departed().stream().map(Member.Change::memberId).toList()).forEach(relocation -> {
			relocations.voidSlip(relocation.caseNumber(), LocalDate.now(clock));
			relocations.end(relocation.caseNumber());
		});
	}
}
