package vn.chibo.procedures.review.meeting;

import java.time.LocalDate;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.register.Level;

/**
 * The review of one branch in a campaign.
 *
 * @param grassrootsId the grassroots organisation around the branch, or the branch itself
 * @param caseNumber   absent until the campaign is opened
 * @param score        of the branch as a collective (form 01), of 100
 * @param outcome      what the rules propose for the branch as a collective
 * @param branchLevel  what the branch says of itself
 * @param inspected    whether the inspection committee was asked about it
 */
public record BranchReview(long id, String campaign, long branchId, String branchName, long grassrootsId,
		long decisionId,
		String caseNumber, LocalDate metOn, LocalDate reportedOn, Integer score, Proposal.Outcome outcome,
		Level branchLevel,
		Level decidedLevel, String decisionNumber, LocalDate decidedOn, boolean inspected) {

	public boolean isReported() {
		return reportedOn != null;
	}

	public boolean isDecided() {
		return decidedOn != null;
	}
}
