package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;

/** The last days of a probation: counted anew whenever they are asked, so that they follow the calendar. */
@Component
public class ProbationTerms {

	private final Deadlines deadlines;

	ProbationTerms(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	/** Until when the file is prepared: the end of the twelve months, or as long as it takes when that was over before. */
	public LocalDate fileBy(Probation probation) {
		return probation.isLate()
			? deadlines.lastDay(probation.caseNumber(), "probation.prepare", probation.followedFrom())
			: probation.endsOn();
	}

	/** The last day for the member's own papers, counted once more for whoever is followed later. */
	public LocalDate profileBy(Probation probation) {
		return deadlines.lastDay(probation.caseNumber(), "admission.memberProfile", probation.beganOn(),
			probation.followedFrom());
	}

	/** The last day for the branch's meeting. */
	public LocalDate considerBy(Probation probation) {
		return deadlines.lastDay(probation.caseNumber(), "probation.branchReview", fileBy(probation));
	}

	/** The last working day for the decision, the extension included; absent before the branch's resolution. */
	public LocalDate decideBy(Probation probation) {
		var first = decideAtFirstBy(probation);
		return probation.extendedOn() == null ? first
			: deadlines.lastDay(probation.caseNumber(), "probation.extension", first);
	}

	/** As if the term had not been extended. */
	LocalDate decideAtFirstBy(Probation probation) {
		return probation.resolvedOn() == null ? null
			: deadlines.lastDay(probation.caseNumber(), "probation.decision", probation.resolvedOn());
	}
}
