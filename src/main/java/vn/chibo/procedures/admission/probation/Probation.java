package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import vn.chibo.procedures.admission.AdmissionState;

/**
 * The twelve months of one member.
 *
 * @param mentorId    absent after the member has moved, until the new branch assigns somebody
 * @param endsOn      the official date, however late the decision (294 4.2)
 * @param followedFrom the first day on which somebody could do something about it here
 * @param failedVotes how often the branch has voted without a resolution
 * @param failedProposals how often the grassroots committee has voted without enough in favour
 * @param failedDecisions the same of the committee that decides
 * @param decidedAbove whether those above that committee decide, because it has failed too often
 */
public record Probation(String caseNumber, long memberId, Long mentorId, LocalDate beganOn, LocalDate endsOn,
		LocalDate followedFrom, LocalDate resolvedOn, LocalDate extendedOn, int failedVotes, int failedProposals,
		int failedDecisions, boolean decidedAbove, String decisionNumber,
		LocalDate decidedOn, Long decidedBy, AdmissionState state) {

	/** Whether the twelve months were over before anybody could begin to prepare the file. */
	public boolean isLate() {
		return endsOn.isBefore(followedFrom);
	}

	/** The member is official, or no member any more. */
	public record Ended(Probation probation, AdmissionState as) {
	}
}
