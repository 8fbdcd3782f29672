package vn.chibo.staffing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does the work of whom, from the first to the last day.
 *
 * @param namedBy the name of whoever wrote it down; absent, like the moment, for a line of a register file
 * @param endedBy the name of whoever ended it early; absent, with a moment, when the deputy had left the organisation
 */
record Deputyship(long id, long memberId, String memberName, long deputyId, String deputyName, LocalDate validFrom,
		LocalDate validTo, String namedBy, Instant namedAt, String endedBy, Instant endedAt) {

	boolean isOver(LocalDate today) {
		return endedAt != null || validTo.isBefore(today);
	}

	boolean isRunning(LocalDate today) {
		return !isOver(today) && !validFrom.isAfter(today);
	}
}
