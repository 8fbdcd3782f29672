package vn.chibo.procedures.admission.verification;

import org.springframework.stereotype.Component;
import vn.chibo.notification.Notices;
import vn.chibo.procedures.admission.AdmissionNews;
import vn.chibo.procedures.admission.Admissions;
import vn.chibo.register.Committee;

/** Reminds those who have not answered about a biography. */
@Component
class VerificationNotices {

	private final Notices notices;
	private final Admissions admissions;

	VerificationNotices(Notices notices, Admissions admissions) {
		this.notices = notices;
		this.admissions = admissions;
	}

	/** @param asked the committee that is to answer; null for a place outside: the branch that wrote there is reminded */
	void reminder(String caseNumber, Verification verification, Committee asked) {
		var told = asked == null ? AdmissionNews.VERIFICATION_OUTSIDE_DUE : AdmissionNews.VERIFICATION_DUE;
		notices.toCommittee(
			asked == null ? Committee.leading(admissions.get(caseNumber).branchId()) : asked,
			told.news().notice("verification-reminder:" + verification.id(), caseNumber));
	}
}
