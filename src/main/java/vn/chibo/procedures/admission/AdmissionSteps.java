package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.StatedDay;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.register.sympathisers.Prospects;

/** The steps of an admission, taken by the model; each reads what it needs from the papers of the case. */
@ModelBean("admission")
@Transactional
public class AdmissionSteps {

	private final Admissions admissions;
	private final Decisions decisions;
	private final AdmissionRoute route;
	private final Applicants applicants;
	private final Introductions introductions;
	private final CountedVotes meetings;
	private final CaseSteps steps;
	private final Prospects prospects;
	private final Deadlines deadlines;
	private final Terms terms;
	private final ApplicationEventPublisher events;

	AdmissionSteps(Admissions admissions, Decisions decisions, AdmissionRoute route, Applicants applicants,
			Introductions introductions, CountedVotes meetings, CaseSteps steps, Prospects prospects,
			Deadlines deadlines,
			Terms terms, ApplicationEventPublisher events) {
		this.admissions = admissions;
		this.decisions = decisions;
		this.route = route;
		this.applicants = applicants;
		this.introductions = introductions;
		this.meetings = meetings;
		this.steps = steps;
		this.prospects = prospects;
		this.deadlines = deadlines;
		this.terms = terms;
		this.events = events;
	}

	/** Begins the admission for which the application was handed in. */
	public void open(String caseNumber) {
		var step = steps.at(caseNumber);
		var prospect = prospects.get(step.caseFile().prospectId());
		var appliedOn = step.day("admission-start", "appliedOn")
			.notAfterToday("Ngày viết đơn chưa tới; hãy ghi lại ngày viết đơn.")
			.notBefore(prospect.bornOn(),
				"Ngày viết đơn trước ngày sinh của người xin vào Đảng; hãy ghi lại ngày viết đơn.");
		prospects.applying(prospect.id());
		admissions.add(caseNumber, prospect.id(), prospect.branchId(), appliedOn.date());
		step.involve(route.parties(caseNumber));
	}

	/**
	 * Asks the decision tables on the day of the application, after what the branch has added since.
	 *
	 * @return whether nothing stands against going on
	 */
	public boolean checkEligibility(String caseNumber) {
		return isEligible(caseNumber, Stage.APPLICATION, steps.at(caseNumber).today());
	}

	private boolean isEligible(String caseNumber, Stage stage, LocalDate on) {
		var assessment = applicants.assess(caseNumber, stage, on);
		steps.at(caseNumber).file("admission-eligibility", "Kết quả kiểm tra điều kiện kết nạp", Map.of("findings",
			assessment.findings().stream().map(finding -> "%s (%s)".formatted(finding.reason(), finding.legalBasis()))
				.collect(Collectors.joining("\n")),
			"held", assessment.isHeld()));
		return !assessment.isHeld();
	}

	/** All have introduced, some perhaps in the place of a member who has gone. */
	public void recordIntroductions(String caseNumber) {
		introductions.record(caseNumber, steps.at(caseNumber).today());
	}

	/**
	 * The branch has voted (6-KNĐ): the conditions are asked again on that day, then the votes are counted.
	 *
	 * @return {@code RESOLVED}, {@code NOT_RESOLVED}, or {@code NOT_ELIGIBLE} when the vote ought not to have been held
	 */
	public String recordBranchVote(String caseNumber) {
		var step = steps.at(caseNumber);
		var minutes = step.paper("admission-meeting");
		var on = step.day(minutes, "resolvedOn").since(admissions.get(caseNumber).appliedOn(),
			"Ngày chi bộ họp phải từ ngày viết đơn đến hôm nay; hãy kiểm tra lại.").date();
		var count = meetings.ofBranch(caseNumber, minutes, admissions.get(caseNumber).branchId(), "admission.branch");
		if (!isEligible(caseNumber, Stage.VOTE, on)) {
			return "NOT_ELIGIBLE";
		}
		step.file("admission-branchVote", "Kết quả biểu quyết của chi bộ", count.content());
		if (!count.passed()) {
			return "NOT_RESOLVED";
		}
		step.advance(AdmissionState.RESOLVED);
		admissions.resolve(caseNumber, on);
		return "RESOLVED";
	}

	/**
	 * The grassroots committee has met (8-KNĐ), or sends the file back; whatever it voted goes up, with the full result.
	 *
	 * @return {@code AGREE} or {@code RETURN}
	 */
	public String recordProposal(String caseNumber, String decision) {
		if (!decision.equals("VOTE")) {
			return decision;
		}
		var step = steps.at(caseNumber);
		var minutes = step.paper("admission-proposal");
		var count = meetings.ofCommittee(caseNumber, minutes, "admission.grassrootsProposal",
			metOn(caseNumber, step.day(minutes, "resolvedOn")));
		step.file("admission-proposalVote", "Kết quả biểu quyết của đảng ủy cơ sở", count.content());
		return "AGREE";
	}

	/**
	 * Those who decide have met (9-KNĐ), send the file back or need more time.
	 *
	 * @return {@code ADMIT}, {@code REFUSE}, {@code RETURN} or {@code EXTEND}
	 */
	public String recordDecision(String caseNumber, String decision) {
		var step = steps.at(caseNumber);
		if (decision.equals("EXTEND")) {
			decisions.extend(caseNumber, Admissions.MATTER, terms.decideBy(admissions.get(caseNumber)), step.today());
		}
		if (!decision.equals("VOTE")) {
			return decision;
		}
		var minutes = step.paper("admission-decide");
		var on = metOn(caseNumber, step.day(minutes, "decidedOn"));
		applicants.consented(caseNumber, minutes);
		var count = meetings.ofDecider(caseNumber, minutes, route.deciding(caseNumber), "admission", on);
		step.file("admission-decisionVote", "Kết quả biểu quyết của cấp có thẩm quyền", count.content());
		if (!count.passed()) {
			return "REFUSE";
		}
		applicants.standingAgainst(caseNumber, on).ifPresent(reasons -> {
			throw new Refusal(reasons);
		});
		step.advance(AdmissionState.DECIDED);
		decisions.make(new Decision(caseNumber, Admissions.MATTER, route.deciding(caseNumber).id(),
			minutes.text("decisionNumber"), on));
		events.publishEvent(new Admission.Decided(admissions.get(caseNumber)));
		return "ADMIT";
	}

	private LocalDate metOn(String caseNumber, StatedDay day) {
		return day.since(admissions.get(caseNumber).resolvedOn(),
			"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay; hãy kiểm tra lại.").date();
	}

	/** The end of the last working day for the decision. */
	public Date decideBy(String caseNumber) {
		return deadlines.endOf(terms.decideBy(admissions.get(caseNumber)));
	}

	/** The last moment for this step on the way to the decision. */
	public Date decideStepBy(String caseNumber, String step) {
		return deadlines.dueWithin(caseNumber, step, terms.decideBy(admissions.get(caseNumber)));
	}

	/** The same without the extension, whether or not there is one. */
	public Date decideAtFirstBy(String caseNumber) {
		return deadlines.endOf(terms.decideAtFirstBy(admissions.get(caseNumber)));
	}

	public boolean isExtended(String caseNumber) {
		return admissions.get(caseNumber).extendedOn() != null;
	}

	/** Whether the chain upwards has come to an end, one way or the other. */
	public boolean isDecided(String caseNumber) {
		return admissions.get(caseNumber).state() != AdmissionState.RESOLVED;
	}

	/** The branch has the decision in its hands. */
	public void receiveDecision(String caseNumber) {
		var on = steps.at(caseNumber).day("admission-receive", "receivedOn")
			.since(admissions.get(caseNumber).decidedOn(),
				"Ngày nhận phải từ ngày quyết định đến hôm nay; hãy kiểm tra lại.");
		admissions.receive(caseNumber, on.date());
	}

	/** The end of the last day for the ceremony. */
	public Date ceremonyBy(String caseNumber) {
		return deadlines.endOf(terms.ceremonyBy(admissions.get(caseNumber)));
	}

	/** The superior has consented to a later ceremony. */
	public void postponeCeremony(String caseNumber) {
		var step = steps.at(caseNumber);
		var until = step.day("admission-lateCeremony", "proposedOn");
		until.notBefore(step.today(), "Ngày xin lùi lễ (" + Days.vietnamese(until.date())
			+ ") đã qua; hãy chọn không đồng ý để chi ủy báo cáo lại ngày khác.");
		admissions.postponeCeremony(caseNumber, until.date());
	}

	/** The vote was short of the majority: no resolution, the branch goes on educating. */
	public void notResolved(String caseNumber) {
		end(caseNumber, AdmissionState.NOT_RESOLVED);
	}

	public void refuse(String caseNumber) {
		end(caseNumber, AdmissionState.REFUSED);
	}

	public void stop(String caseNumber) {
		end(caseNumber, AdmissionState.STOPPED);
	}

	private void end(String caseNumber, AdmissionState as) {
		var admission = admissions.get(caseNumber);
		steps.at(caseNumber).end(as);
		admissions.end(caseNumber);
		prospects.backToList(admission.prospectId());
		events.publishEvent(new Admission.Ended(admission, as));
	}
}
