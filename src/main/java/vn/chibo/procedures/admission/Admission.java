package vn.chibo.procedures.admission;

import java.time.LocalDate;

/**
 * One person's way from the application to the ceremony.
 *
 * @param consentOn         the day of the province's written consent; absent where there is none
 * @param resolvedOn        the day of the branch's resolution
 * @param extendedOn        absent unless the term was extended
 * @param decidedBy         the organisation whose committee decided
 * @param receivedOn        when the branch had the decision in its hands
 * @param lateCeremonyUntil until when the superior consents to a later one
 * @param memberId          absent until the ceremony was held
 */
public record Admission(String caseNumber, long prospectId, long branchId, LocalDate appliedOn, String consentNumber,
		LocalDate consentOn, LocalDate resolvedOn, LocalDate extendedOn, String decisionNumber, LocalDate decidedOn,
		Long decidedBy, LocalDate receivedOn, LocalDate lateCeremonyUntil, LocalDate ceremonyOn, Long memberId,
		AdmissionState state) {

	/** The case ended without an admission. */
	public record Ended(Admission admission, AdmissionState as) {
	}

	/** The competent committee has decided to admit. */
	public record Decided(Admission admission) {
	}

	/** The ceremony was held: there is a probationary member. */
	public record Admitted(Admission admission, long memberId) {
	}
}
