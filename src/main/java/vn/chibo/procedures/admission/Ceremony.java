package vn.chibo.procedures.admission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.procedures.admission.probation.Probations;
import vn.chibo.register.sympathisers.Prospects;

/** The admission ceremony (lễ kết nạp), from which somebody is a probationary member. */
@ModelBean("ceremony")
@Transactional
public class Ceremony {

	private final Admissions admissions;
	private final Probations probations;
	private final CaseFiles caseFiles;
	private final CaseSteps steps;
	private final Prospects prospects;
	private final Deadlines deadlines;
	private final Terms terms;
	private final ApplicationEventPublisher events;

	Ceremony(Admissions admissions, Probations probations, CaseFiles caseFiles, CaseSteps steps,
			Prospects prospects, Deadlines deadlines, Terms terms, ApplicationEventPublisher events) {
		this.admissions = admissions;
		this.probations = probations;
		this.caseFiles = caseFiles;
		this.steps = steps;
		this.prospects = prospects;
		this.deadlines = deadlines;
		this.terms = terms;
		this.events = events;
	}

	/** The prospect becomes a member of the register, and the twelve months begin: both or neither. */
	public void held(String caseNumber) {
		var admission = admissions.get(caseNumber);
		var step = steps.at(caseNumber);
		var minutes = step.paper("admission-ceremony");
		var last = terms.ceremonyBy(admission);
		var on = step.day(minutes, "ceremonyOn")
			.since(admission.receivedOn(),
				"Ngày tổ chức lễ phải từ ngày nhận quyết định đến hôm nay; hãy kiểm tra lại.")
			.notAfter(last, "Lễ kết nạp sau ngày " + Days.vietnamese(last) + " chỉ được tổ chức khi cấp "
				+ "trên trực tiếp đồng ý (294-QĐ/TW, điểm 4.1); hãy báo cáo lý do và chờ ý kiến.")
			.date();
		long memberId = prospects.admit(admission.prospectId(), admission.branchId(), admission.decidedOn(),
			caseNumber);
		caseFiles.becameMember(caseNumber, memberId);
		step.advance(AdmissionState.PROBATION);
		admissions.enroll(caseNumber, on, memberId);
		probations.add(caseNumber, memberId, Long.parseLong(minutes.text("mentorId")), on,
			deadlines.lastDay(caseNumber, "probation.length", on), step.today());
		events.publishEvent(new Admission.Admitted(admission, memberId));
	}
}
