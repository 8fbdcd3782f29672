package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;

/**
 * What is known of somebody who applies, as far as the rules ask for it.
 *
 * @param certificateOn     null without certificate of the Party-awareness class
 * @param youthUnion        whether the applicant is a member of the Youth Union
 * @param youthUnionHere    whether there is an organisation of it where the applicant works, studies or lives
 * @param former            null for somebody who never was a member
 * @param provinceConsentOn null while the province has not consented
 * @param latestDocumentOn  null where no document bears a date
 */
record Applicant(LocalDate bornOn, boolean vietnamese, Education education, EducationException educationException,
		LocalDate certificateOn, boolean youthUnion, boolean youthUnionHere, boolean tradeUnion,
		List<Introducer> introducers, Former former, LocalDate provinceConsentOn, LocalDate latestDocumentOn) {

	/**
	 * Somebody who introduces.
	 *
	 * @param togetherSince since when they have worked, studied or lived together in one unit
	 * @param officialOn    null for somebody who is no official member, or has no member's rights
	 * @param sameUnit      whether both belong to the same grassroots organisation
	 */
	record Introducer(LocalDate togetherSince, LocalDate officialOn, boolean sameUnit) {

		boolean isOfficial(LocalDate on) {
			return officialOn != null && !officialOn.isAfter(on);
		}
	}

	/** That somebody was a member before; without a record to clear, {@code recordClearedOn} is null. */
	record Former(LocalDate leftOn, LeftPartyReason reason, LocalDate recordClearedOn, boolean readmittedBefore) {
	}
}
