package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.StatedDay;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.procedures.admission.AdmissionRoute;
import vn.chibo.procedures.admission.CountedVotes;
import vn.chibo.procedures.admission.probation.ProbationRules.Voting;
import vn.chibo.rules.CasePlaces;
import vn.chibo.voting.Electors;

/** The votes on recognition or removal, level by level, and what follows when one fails. */
@Component
class RecognitionVotes {

	private final Probations probations;
	private final Decisions decisions;
	private final AdmissionRoute route;
	private final CountedVotes meetings;
	private final CaseSteps steps;
	private final ProbationTerms terms;
	private final ProbationRules rules;
	private final CasePlaces places;

	RecognitionVotes(Probations probations, Decisions decisions, AdmissionRoute route, CountedVotes meetings,
			CaseSteps steps, ProbationTerms terms, ProbationRules rules, CasePlaces places) {
		this.probations = probations;
		this.decisions = decisions;
		this.route = route;
		this.meetings = meetings;
		this.steps = steps;
		this.terms = terms;
		this.rules = rules;
		this.places = places;
	}

	String ofBranch(String caseNumber) {
		var probation = probations.get(caseNumber);
		var step = steps.at(caseNumber);
		var minutes = step.paper("admission-recognitionMeeting");
		var on = step.day(minutes, "resolvedOn")
			.notBefore(probation.endsOn(), "Chi bộ chỉ họp xét công nhận khi đã hết mười hai tháng dự bị, từ ngày "
				+ Days.vietnamese(probation.endsOn()) + "; hãy kiểm tra lại ngày họp.")
			.notAfterToday("Ngày chi bộ họp chưa tới; hãy kiểm tra lại.").date();
		boolean removal = minutes.text("proposal").equals("REMOVE");
		var count = meetings.ofBranch(caseNumber, minutes, route.branch(caseNumber).id(), removal ? "probation.removal"
			: "probation.branch");
		step.file("admission-recognitionVote", "Biểu quyết của chi bộ về đề nghị "
			+ (removal ? "xóa tên" : "công nhận chính thức"), count.content());
		if (!count.passed()) {
			probations.voteFailed(caseNumber);
			if (!goesUp(caseNumber, Voting.BRANCH, probation.failedVotes() + 1, on)) {
				return "FAILED";
			}
		}
		probations.resolve(caseNumber, on);
		return count.passed() ? "RESOLVED" : "DEADLOCK";
	}

	String ofGrassrootsCommittee(String caseNumber, String decision) {
		if (!decision.equals("VOTE")) {
			return decision;
		}
		var step = steps.at(caseNumber);
		var minutes = step.paper("admission-recognitionProposal");
		var on = metOn(caseNumber, step.day(minutes, "resolvedOn"));
		var count = meetings.ofCommittee(caseNumber, minutes, "probation.grassrootsProposal", on);
		step.file("admission-recognitionProposalVote", "Biểu quyết của đảng ủy cơ sở về đề nghị "
			+ (minutes.text("proposal").equals("REMOVE") ? "xóa tên" : "công nhận chính thức"), count.content());
		if (count.passed()) {
			return "AGREE";
		}
		var failed = probations.get(caseNumber).failedProposals() + 1;
		probations.proposalFailed(caseNumber);
		return goesUp(caseNumber, Voting.GRASSROOTS_COMMITTEE, failed, on) ? "AGREE" : "FAILED";
	}

	/** @param countsFailed whether a vote that is not enough counts, or is refused as in older models */
	String ofDecider(String caseNumber, String decision, boolean countsFailed) {
		var step = steps.at(caseNumber);
		var probation = probations.get(caseNumber);
		if (decision.equals("EXTEND")) {
			decisions.extend(caseNumber, Probations.MATTER, terms.decideBy(probation), step.today());
		}
		if (!decision.equals("RECOGNISE") && !decision.equals("REMOVE")) {
			return decision;
		}
		var minutes = step.paper("admission-decideRecognition");
		var on = metOn(caseNumber, step.day(minutes, "decidedOn"));
		var deciding = route.recognising(probation);
		var count = meetings.ofDecider(caseNumber, minutes, deciding, "probation", on);
		var delegated = count.electorate().electors() == Electors.COMMITTEE_MEMBERS && !probation.decidedAbove();
		if (!count.passed() && !(countsFailed && delegated)) {
			throw new Refusal(
				"Không đủ số phiếu cho quyết định đã chọn (" + count.sentence() + "); hãy biểu quyết lại, "
					+ "chọn quyết định khác hoặc trả lại chi bộ.");
		}
		step.file("admission-recognitionDecisionVote", "Biểu quyết của cấp có thẩm quyền về "
			+ (decision.equals("REMOVE") ? "xóa tên" : "công nhận chính thức"), count.content());
		if (!count.passed()) {
			probations.decisionFailed(caseNumber,
				goesUp(caseNumber, Voting.DELEGATED_COMMITTEE, probation.failedDecisions() + 1, on));
			return "FAILED";
		}
		decisions.make(new Decision(caseNumber, Probations.MATTER, deciding.id(), minutes.text("decisionNumber"), on));
		return decision;
	}

	private boolean goesUp(String caseNumber, Voting by, int failed, LocalDate on) {
		return rules.failedVotes(by, on, places.of(caseNumber)).goesUp(failed);
	}

	private LocalDate metOn(String caseNumber, StatedDay day) {
		return day.since(probations.get(caseNumber).resolvedOn(),
			"Ngày họp phải từ ngày chi bộ ra nghị quyết đến hôm nay; hãy kiểm tra lại.").date();
	}
}
