package vn.chibo.procedures.relocation;

import java.time.LocalDate;
import vn.chibo.register.Organisation;

/**
 * One member's way from one branch to another.
 *
 * @param effectiveOn the day on which the decision to retire, leave or move took effect; the term to relocate begins
 * @param presentedOn absent until the destination holds the slip in its hands
 */
record Relocation(String caseNumber, long memberId, long originId, long destinationId, LocalDate effectiveOn,
		LocalDate presentedOn, RelocationState state) {

	/**
	 * The slip was issued: both sides and the member are told.
	 *
	 * @param presentBy the last working day on which it can be presented in time, as the calendar stands
	 */
	record SlipIssued(Relocation relocation, TransferSlip slip, LocalDate presentBy) {
	}

	/** With the slip the dossier has left whoever kept it. */
	record DossierLeft(Relocation relocation, TransferSlip slip, Organisation keeper) {
	}

	/** The member stands in the destination. */
	record Completed(Relocation relocation) {
	}

	/**
	 * The case ended otherwise, or went back: those concerned are told.
	 *
	 * @param occasion         tells one time from another: a case can go back more than once
	 * @param destinationKnows whether a slip had been issued; before that the destination has never heard of the case
	 */
	record Turned(Relocation relocation, RelocationState into, String occasion, boolean destinationKnows) {
	}
}
