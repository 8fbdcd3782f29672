package vn.chibo.register;

import java.time.LocalDate;

/**
 * A working member is introduced to the branch where he or she lives (213-QĐ/TW).
 *
 * @param commented whether that branch comments on the member every year; not on who is exempt from activity there
 */
public record ResidenceLink(long memberId, long branchId, LocalDate introducedOn, boolean commented) {
}
