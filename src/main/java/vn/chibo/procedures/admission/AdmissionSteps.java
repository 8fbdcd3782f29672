package vn.chibo.procedures.admission;

import java.time.Clock;
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
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.register.Prospects;
import vn.chibo.voting.VoteCount;

/** The steps of an admission, taken by the model; each reads what it needs from the papers of the case. */
@ModelBean("admission")
@Transactional
public class AdmissionSteps {

	static final String SYSTEM = "chibo";

	private final Admissions admissions;
	private final AdmissionRoute route;
	private final Applicants applicants;
	private final Meetings meetings;
	private final CaseFiles caseFiles;
	private final Papers papers;
	private final Prospects prospects;
	private final Deadlines deadlines;
	private final Terms terms;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	AdmissionSteps(Admissions admissions, AdmissionRoute route, Applicants applicants, Meetings meetings,
			CaseFiles caseFiles, Papers papers, Prospects prospects, Deadlines deadlines, Terms terms,
			ApplicationEventPublisher events, Clock clock) {
		this.admissions = admissions;
		this.route = route;
		this.applicants = applicants;
		this.meetings = meetings;
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.prospects = prospects;
		this.deadlines = deadlines;
		this.terms = terms;
		this.events = events;
		this.clock = clock;
	}

	/** Begins the admission for which the application was handed in. */
	public void open(String caseNumber) {
		var prospect = prospects.get(caseFiles.get(caseNumber).prospectId());
		var appliedOn = day(paper(caseNumber, "admission-start"), "appliedOn");
		if (appliedOn.isAfter(today())) {
			throw new Refusal("Ngày viết đơn chưa tới; hãy ghi lại ngày viết đơn.");
		}
		prospects.applying(prospect.id());
		admissions.add(caseNumber, prospect.id(), prospect.branchId(), appliedOn);
		caseFiles.involve(caseNumber, route.parties(caseNumber));
	}

	/**
	 * Asks the decision tables on the day of the application, after what the branch has added since.
	 *
	 * @return whether nothing stands against going on
	 */
	public boolean checkEligibility(String caseNumber) {
		return isEligible(caseNumber, Stage.APPLICATION, today());
	}

	private boolean isEligible(String caseNumber, Stage stage, LocalDate on) {
		var assessment = applicants.assess(caseNumber, stage, on);
		papers.file(caseNumber, "admission-eligibility", "Kết quả kiểm tra điều kiện kết nạp", Map.of("findings",
			assessment.findings().stream().map(finding -> "%s (%s)".formatted(finding.reason(), finding.legalBasis()))
				.collect(Collectors.joining("\n")),
			"held", assessment.isHeld()), SYSTEM, null);
		return !assessment.isHeld();
	}

	/**
	 * The branch has voted (6-KNĐ): the conditions are asked again on that day, then the votes are counted.
	 *
	 * @return {@code RESOLVED}, {@code NOT_RESOLVED}, or {@code NOT_ELIGIBLE} when the vote ought not to have been held
	 */
	public String recordBranchVote(String caseNumber) {
		var minutes = paper(caseNumber, "admission-meeting");
		var on = day(minutes, "resolvedOn");
		if (on.isAfter(today()) || on.isBefore(admissions.get(caseNumber).appliedOn())) {
			throw new Refusal("Ngày chi bộ họp phải từ ngày viết đơn đến hôm nay; hãy kiểm tra lại.");
		}
		var count = meetings.ofBranch(minutes, admissions.get(caseNumber).branchId(), "admission.branch");
		if (!isEligible(caseNumber, Stage.VOTE, on)) {
			return "NOT_ELIGIBLE";
		}
		file(caseNumber, "admission-branchVote", "Kết quả biểu quyết của chi bộ", count);
		if (!count.passed()) {
			return "NOT_RESOLVED";
		}
		caseFiles.advance(caseNumber, AdmissionState.RESOLVED.from(), AdmissionState.RESOLVED.name());
		admissions.resolve(caseNumber, on);
		return "RESOLVED";
	}

	/**
	 * The grassroots committee has met (8-KNĐ), or sends the file back.
	 *
	 * @return {@code AGREE}, {@code REFUSE} or {@code RETURN}
	 */
	public String recordProposal(String caseNumber, String decision) {
		if (!decision.equals("VOTE")) {
			return decision;
		}
		var minutes = paper(caseNumber, "admission-proposal");
		var count = meetings.ofCommittee(minutes, "admission.grassrootsProposal",
			metOn(caseNumber, minutes, "resolvedOn"));
		file(caseNumber, "admission-proposalVote", "Kết quả biểu quyết của đảng ủy cơ sở", count);
		return count.passed() ? "AGREE" : "REFUSE";
	}

	/**
	 * Those who decide have met (9-KNĐ), send the file back or need more time.
	 *
	 * @return {@code ADMIT}, {@code REFUSE}, {@code RETURN} or {@code EXTEND}
	 */
	public String recordDecision(String caseNumber, String decision) {
		if (decision.equals("EXTEND")) {
			Extension.mustComeInTime(terms.decideBy(admissions.get(caseNumber)), today());
			admissions.extend(caseNumber, today());
		}
		if (!decision.equals("VOTE")) {
			return decision;
		}
		var minutes = paper(caseNumber, "admission-decide");
		var on = metOn(caseNumber, minutes, "decidedOn");
		var count = route.delegated(caseNumber) ? meetings.ofCommittee(minutes, "admission.delegatedCommittee", on)
			: meetings.ofStandingCommittee(minutes, "admission.standingCommittee", on);
		file(caseNumber, "admission-decisionVote", "Kết quả biểu quyết của cấp có thẩm quyền", count);
		if (!count.passed()) {
			return "REFUSE";
		}
		if (minutes.text("decisionNumber").isBlank()) {
			throw new Refusal("Đủ số phiếu kết nạp (" + count.sentence() + "); hãy ghi số quyết định kết nạp.");
		}
		caseFiles.advance(caseNumber, AdmissionState.DECIDED.from(), AdmissionState.DECIDED.name());
		admissions.decide(caseNumber, minutes.text("decisionNumber"), on, route.deciding(caseNumber).id());
		events.publishEvent(new Admission.Decided(admissions.get(caseNumber)));
		return "ADMIT";
	}

	private LocalDate metOn(String caseNumber, Paper minutes, String field) {
		var on = day(minutes, field);
		if (on.isAfter(today()) || on.isBefore(admissions.get(caseNumber).resolvedOn())) {
			throw new Refusal("Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay; hãy kiểm tra lại.");
		}
		return on;
	}

	private void file(String caseNumber, String form, String title, VoteCount count) {
		papers.file(caseNumber, form, title, Map.of("vote", count.sentence(), "legalBasis", count.rule().legalBasis()),
			SYSTEM, null);
	}

	/** The end of the last working day for the decision. */
	public Date decideBy(String caseNumber) {
		return deadlines.endOf(terms.decideBy(admissions.get(caseNumber)));
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
		var on = day(paper(caseNumber, "admission-receive"), "receivedOn");
		if (on.isAfter(today()) || on.isBefore(admissions.get(caseNumber).decidedOn())) {
			throw new Refusal("Ngày nhận phải từ ngày quyết định đến hôm nay; hãy kiểm tra lại.");
		}
		admissions.receive(caseNumber, on);
	}

	/** The end of the last day for the ceremony. */
	public Date ceremonyBy(String caseNumber) {
		return deadlines.endOf(terms.ceremonyBy(admissions.get(caseNumber)));
	}

	/** The superior has consented to a later ceremony. */
	public void postponeCeremony(String caseNumber) {
		var until = day(paper(caseNumber, "admission-lateCeremony"), "proposedOn");
		if (until.isBefore(today())) {
			throw new Refusal(
				"Ngày xin lùi lễ (" + Days.vietnamese(until) + ") đã qua; hãy chọn không đồng ý để chi ủy báo cáo "
					+ "lại ngày khác.");
		}
		admissions.postponeCeremony(caseNumber, until);
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
		caseFiles.close(caseNumber, as.from(), as.name());
		admissions.end(caseNumber);
		prospects.backToList(admission.prospectId());
		events.publishEvent(new Admission.Ended(admission, as));
	}

	private Paper paper(String caseNumber, String form) {
		return papers.latest(caseNumber, form).orElseThrow();
	}

	private static LocalDate day(Paper paper, String field) {
		return LocalDate.parse(paper.text(field));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
