package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;

/** Until when a slip has to be presented: counted anew whenever it is asked, so that it follows calendar and rule. */
@Component
class Presentation {

	private final Relocations relocations;
	private final Deadlines deadlines;
	private final Clock clock;

	Presentation(Relocations relocations, Deadlines deadlines, Clock clock) {
		this.relocations = relocations;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** The last working day on which the slip can be presented at the destination in time. */
	LocalDate lastDay(TransferSlip slip) {
		return deadlines.lastDay(slip.caseNumber(), "relocation.present", slip.issuedOn());
	}

	/** Whether the slip that counts ought to have been presented by now and was not. */
	boolean isOverdue(String caseNumber) {
		return relocations.get(caseNumber).state() == RelocationState.SLIP_ISSUED && relocations.slip(caseNumber)
			.filter(slip -> lastDay(slip).isBefore(LocalDate.now(clock))).isPresent();
	}
}
