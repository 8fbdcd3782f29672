package vn.chibo.meetings;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting of a branch, from the moment its month is opened.
 *
 * @param jointBranchId the other branch that holds it together with the first; usually none
 * @param month         the first day of the month for which it counts
 * @param plannedAt     absent until the branch has registered it
 * @param heldOn        absent until the minutes are signed
 * @param score         of 100, with the minutes
 */
public record Meeting(String caseNumber, long branchId, Long jointBranchId, LocalDate month, MeetingKind kind,
		MeetingMode mode, Instant plannedAt, String place, String topic, LocalDate heldOn, Integer score,
		MeetingLevel level) {

	public boolean isHeld() {
		return heldOn != null;
	}

	/** Whether the branch is one of those that hold it. */
	public boolean isOf(long branch) {
		return branchId == branch || jointBranchId != null && jointBranchId == branch;
	}
}
