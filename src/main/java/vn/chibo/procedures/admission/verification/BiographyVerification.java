package vn.chibo.procedures.admission.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.procedures.admission.AdmissionState;
import vn.chibo.register.Committee;
import vn.chibo.register.Routing;

/** The verification of a biography (thẩm tra lý lịch): which places are asked, how long they have, what they answered. */
@ModelBean("biographyVerification")
@Transactional
public class BiographyVerification {

	private final Verifications verifications;
	private final VerificationNotices notices;
	private final VerificationForms forms;
	private final CaseSteps steps;
	private final Routing routing;
	private final Deadlines deadlines;
	private final Clock clock;

	BiographyVerification(Verifications verifications, VerificationNotices notices, VerificationForms forms,
			CaseSteps steps, Routing routing, Deadlines deadlines, Clock clock) {
		this.verifications = verifications;
		this.notices = notices;
		this.forms = forms;
		this.steps = steps;
		this.routing = routing;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Takes the places from the biography; whoever is a member and fully declared is not asked about (06-HD/TW 3.4c).
	 *
	 * @throws Refusal with every place that cannot be asked
	 */
	public void plan(String caseNumber) {
		var step = steps.at(caseNumber);
		var places = VerificationPlace.of(step.paper("admission-biography"));
		var faults = new ArrayList<String>();
		places.forEach(place -> place.fault().ifPresent(faults::add));
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		step.advance(AdmissionState.VERIFYING);
		verifications.plan(caseNumber, places.stream().filter(place -> !place.isMember()).toList(), today());
	}

	/** The terms of those asked begin today. */
	public void ask(String caseNumber) {
		verifications.ask(caseNumber, today());
	}

	/** The ids of those who have not answered. */
	public List<Long> open(String caseNumber) {
		return verifications.of(caseNumber).stream().filter(asked -> asked.answeredOn() == null).map(Verification::id)
			.toList();
	}

	public boolean isOutside(long verificationId) {
		return verifications.get(verificationId).isOutside();
	}

	public String committee(long verificationId) {
		return routing.committee(verifications.get(verificationId).organisationId());
	}

	/** The end of the last day for an answer. */
	public Date due(long verificationId) {
		return deadlines.endOf(lastDay(verificationId));
	}

	/** When a place that was reminded still has not answered. */
	public Date silentAfter(long verificationId) {
		return deadlines.endOf(deadlines.lastDay(verifications.get(verificationId).caseNumber(),
			"admission.verification.silent", lastDay(verificationId)));
	}

	private LocalDate lastDay(long verificationId) {
		return forms.lastDay(verifications.get(verificationId));
	}

	/** Reminds the committee that is to answer; of a place outside, the branch that wrote to it. */
	public void remind(String caseNumber, long verificationId) {
		var verification = verifications.get(verificationId);
		verifications.remind(verificationId, today());
		notices.reminder(caseNumber, verification, verification.isOutside() ? null
			: Committee.leading(verification.organisationId()));
	}

	/** The answer is the paper that was filed just now. */
	public void answered(String caseNumber, long verificationId) {
		var form = verifications.get(verificationId).isOutside() ? "admission-verifyOutside" : "admission-verify";
		answer(caseNumber, verificationId, form, false);
	}

	public void verifiedOnSite(String caseNumber, long verificationId) {
		answer(caseNumber, verificationId, "admission-verifyOnSite", true);
	}

	private void answer(String caseNumber, long verificationId, String form, boolean onSite) {
		verifications.answer(verificationId, steps.at(caseNumber).paper(form).id(), today(), onSite);
	}

	/** What the forms of one place show: no more of the biography than what is to be confirmed there. */
	public Map<String, Object> form(String caseNumber, long verificationId) {
		return forms.of(caseNumber, verifications.get(verificationId));
	}

	/** The same for the branch that asks, and what it needs besides. */
	public Map<String, Object> branchForm(String caseNumber, long verificationId) {
		return forms.ofBranch(caseNumber, verifications.get(verificationId));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
