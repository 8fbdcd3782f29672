package vn.chibo.procedures.admission.verification;

import java.time.LocalDate;

/**
 * One place that is asked to verify a biography.
 *
 * @param place          its row in the biography
 * @param organisationId absent for a place outside the register
 * @param answerPaper    the paper that holds the answer
 */
record Verification(long id, String caseNumber, int place, Long organisationId, boolean abroad, LocalDate askedOn,
		LocalDate remindedOn, LocalDate answeredOn, Long answerPaper, boolean onSite) {

	boolean isOutside() {
		return organisationId == null;
	}

	/** The key of its term. */
	String term() {
		return abroad ? "admission.verification.abroad" : "admission.verification.domestic";
	}
}
