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
 * @param former            null for somebody who never was a member
 * @param provinceConsentOn null while the province has not consented
 * @param latestDocumentOn  null where no document bears a date
 */
record Applicant(LocalDate bornOn, boolean vietnamese, Education education, EducationException educationException,
		LocalDate certificateOn, boolean youthUnion, boolean tradeUnion, List<Introducer> introducers, Former former,
		LocalDate provinceConsentOn, LocalDate latestDocumentOn) {

	/** Somebody who introduces, and since when they have worked, studied or lived together in one unit. */
	record Introducer(LocalDate togetherSince, boolean officialMember) {
	}

	/** That somebody was a member before; without a record to clear, {@code recordClearedOn} is null. */
	record Former(LocalDate leftOn, LeftPartyReason reason, LocalDate recordClearedOn, boolean readmittedBefore) {
	}
}
