package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Prospects;

/** The admission ceremony (lễ kết nạp), from which somebody is a probationary member. */
@ModelBean("ceremony")
@Transactional
public class Ceremony {

	private final Admissions admissions;
	private final Probations probations;
	private final CaseFiles caseFiles;
	private final Papers papers;
	private final Prospects prospects;
	private final Deadlines deadlines;
	private final Terms terms;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Ceremony(Admissions admissions, Probations probations, CaseFiles caseFiles, Papers papers, Prospects prospects,
			Deadlines deadlines, Terms terms, ApplicationEventPublisher events, Clock clock) {
		this.admissions = admissions;
		this.probations = probations;
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.prospects = prospects;
		this.deadlines = deadlines;
		this.terms = terms;
		this.events = events;
		this.clock = clock;
	}

	/** The prospect becomes a member of the register, and the twelve months begin: both or neither. */
	public void held(String caseNumber) {
		var admission = admissions.get(caseNumber);
		var minutes = papers.latest(caseNumber, "admission-ceremony").orElseThrow();
		var on = LocalDate.parse(minutes.text("ceremonyOn"));
		if (on.isAfter(LocalDate.now(clock)) || on.isBefore(admission.receivedOn())) {
			throw new Refusal("Ngày tổ chức lễ phải từ ngày nhận quyết định đến hôm nay; hãy kiểm tra lại.");
		}
		var last = terms.ceremonyBy(admission);
		if (on.isAfter(last)) {
			throw new Refusal("Lễ kết nạp sau ngày " + Days.vietnamese(last) + " chỉ được tổ chức khi cấp "
				+ "trên trực tiếp đồng ý (294-QĐ/TW, điểm 4.1); hãy báo cáo lý do và chờ ý kiến.");
		}
		long memberId = prospects.admit(admission.prospectId(), admission.branchId(), admission.decidedOn(),
			caseNumber);
		caseFiles.becameMember(caseNumber, memberId);
		caseFiles.advance(caseNumber, AdmissionState.PROBATION.from(), AdmissionState.PROBATION.name());
		admissions.enroll(caseNumber, on, memberId);
		probations.add(caseNumber, memberId, Long.parseLong(minutes.text("mentorId")), on,
			deadlines.lastDay("probation.length", on), LocalDate.now(clock));
		events.publishEvent(new Admission.Admitted(admission, memberId));
	}
}
