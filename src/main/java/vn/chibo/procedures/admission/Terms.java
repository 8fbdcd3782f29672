package vn.chibo.procedures.admission;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;
import vn.chibo.rules.CasePlaces;

/** The last days for decision and ceremony: counted anew whenever they are asked, so that they follow the calendar. */
@Component
class Terms {

	private final Deadlines deadlines;
	private final CeremonyRules rules;
	private final CasePlaces places;

	Terms(Deadlines deadlines, CeremonyRules rules, CasePlaces places) {
		this.deadlines = deadlines;
		this.rules = rules;
		this.places = places;
	}

	/** The last working day for the decision, the extension included; absent before the branch's resolution. */
	LocalDate decideBy(Admission admission) {
		var first = decideAtFirstBy(admission);
		return admission.extendedOn() == null ? first
			: deadlines.lastDay(admission.caseNumber(), "admission.extension", first);
	}

	/** As if the term had not been extended. */
	LocalDate decideAtFirstBy(Admission admission) {
		return admission.resolvedOn() == null ? null
			: deadlines.lastDay(admission.caseNumber(), "admission.decision", admission.resolvedOn());
	}

	/** The last day on which the ceremony may be held; absent before the branch has the decision. */
	LocalDate ceremonyBy(Admission admission) {
		if (admission.receivedOn() == null || admission.lateCeremonyUntil() != null) {
			return admission.lateCeremonyUntil();
		}
		var beginning = rules.beginning(admission.decidedOn(), places.of(admission.caseNumber()));
		return deadlines.lastDay(admission.caseNumber(), "admission.ceremony",
			beginning == CeremonyRules.Beginning.DECISION ? admission.decidedOn() : admission.receivedOn());
	}
}
