package vn.chibo.procedures.review.campaign;

import java.time.LocalDate;

/**
 * The review of one year in all branches of an organisation.
 *
 * @param selfReviewsBy last day for self-reviews and comments from the places of residence
 * @param openedOn      absent until the department has checked the list and opened the year
 */
public record Campaign(String caseNumber, long organisationId, int reviewYear, LocalDate selfReviewsBy,
		LocalDate meetingsBy, LocalDate decisionsBy, String criteria, String memberPrompts, String collectivePrompts,
		LocalDate openedOn, LocalDate closedOn) {

	public boolean isOpened() {
		return openedOn != null;
	}

	/** By what somebody is on this day, and by the rules of this day, the year is reviewed. */
	public LocalDate referenceDay() {
		return referenceDay(reviewYear);
	}

	public static LocalDate referenceDay(int year) {
		return LocalDate.of(year, 12, 31);
	}
}
