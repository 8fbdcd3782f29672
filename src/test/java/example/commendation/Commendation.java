package example.commendation;

/**
 * The proposal to commend a member.
 *
 * @param branchId  the branch that proposed it, wherever the member has moved since
 * @param deciderId the organisation whose committee decides
 */
record Commendation(String caseNumber, long memberId, long branchId, long deciderId) {

	/** It is decided: branch and member are told. */
	record Decided(Commendation commendation, CommendationState as) {
	}
}
