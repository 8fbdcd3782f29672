package vn.chibo.procedures.admission.probation;

import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.procedures.admission.AdmissionRoute;
import vn.chibo.procedures.admission.AdmissionState;
import vn.chibo.register.Members;

/** The steps of a probation, taken by the model; each reads what it needs from the papers of the case. */
@ModelBean("probation")
@Transactional
public class ProbationSteps {

	private final Probations probations;
	private final RecognitionVotes votes;
	private final AdmissionRoute route;
	private final CaseFiles caseFiles;
	private final CaseSteps steps;
	private final Members members;
	private final Deadlines deadlines;
	private final ProbationTerms terms;
	private final ApplicationEventPublisher events;

	ProbationSteps(Probations probations, RecognitionVotes votes, AdmissionRoute route, CaseFiles caseFiles,
			CaseSteps steps, Members members, Deadlines deadlines, ProbationTerms terms,
			ApplicationEventPublisher events) {
		this.probations = probations;
		this.votes = votes;
		this.route = route;
		this.caseFiles = caseFiles;
		this.steps = steps;
		this.members = members;
		this.deadlines = deadlines;
		this.terms = terms;
		this.events = events;
	}

	/** Somebody who was a probationary member before we followed probations: the branch says since when, and who helps. */
	public void open(String caseNumber) {
		var step = steps.at(caseNumber);
		var paper = step.paper("admission-probationer");
		var member = members.get(step.caseFile().subjectId());
		if (!member.isProbationary() || !member.activity().isMember()) {
			throw new Refusal("Người được chọn không còn là đảng viên dự bị; hãy tải lại trang.");
		}
		var beganOn = step.day(paper, "ceremonyOn")
			.since(member.admittedOn(), "Ngày tổ chức lễ kết nạp phải từ ngày vào Đảng ghi trong danh sách ("
				+ Days.vietnamese(member.admittedOn()) + ") đến hôm nay; hãy kiểm tra lại.")
			.date();
		var mentor = members.get(Long.parseLong(paper.text("mentorId")));
		if (mentor.branchId() != member.branchId()) {
			throw new Refusal("Người giúp đỡ phải cùng chi bộ với đảng viên dự bị; hãy chọn lại.");
		}
		step.advance(AdmissionState.PROBATION);
		probations.add(caseNumber, member.id(), mentor.id(), beganOn,
			deadlines.lastDay(caseNumber, "probation.length", beganOn),
			step.today());
		step.involve(route.parties(caseNumber));
	}

	/** The twelve months were begun by the ceremony; those who follow the case follow this process too. */
	public void begin(String caseNumber) {
		caseFiles.goOn(caseNumber);
	}

	/** The end of the last day for the member's own papers (1-HSĐV, 2-HSĐV). */
	public Date profileBy(String caseNumber) {
		return deadlines.endOf(terms.profileBy(probations.get(caseNumber)));
	}

	/** The last moment for this step of it. */
	public Date profileStepBy(String caseNumber, String step) {
		return deadlines.dueWithin(caseNumber, step, terms.profileBy(probations.get(caseNumber)));
	}

	/** From when the file for the recognition may be prepared. */
	public Date prepareFrom(String caseNumber) {
		return deadlines
			.startOf(deadlines.firstDay(caseNumber, "probation.prepare", probations.get(caseNumber).endsOn()));
	}

	/** The end of the last day for the file: that of the twelve months, or of a late one's own term. */
	public Date fileBy(String caseNumber) {
		return deadlines.endOf(terms.fileBy(probations.get(caseNumber)));
	}

	/** The first moment at which the branch may vote: the day on which the twelve months are over. */
	public Date endsOn(String caseNumber) {
		return deadlines.startOf(probations.get(caseNumber).endsOn());
	}

	/** The end of the last day for the branch's meeting. */
	public Date considerBy(String caseNumber) {
		return deadlines.endOf(terms.considerBy(probations.get(caseNumber)));
	}

	/**
	 * The branch has voted (13-KNĐ) to propose recognition or removal.
	 *
	 * @return {@code RESOLVED}, {@code FAILED}, or {@code DEADLOCK} when it has failed as often as the rule allows
	 */
	public String recordBranchVote(String caseNumber) {
		return votes.ofBranch(caseNumber);
	}

	/**
	 * The grassroots committee has met (15-KNĐ), or sends the file back.
	 *
	 * @return {@code AGREE}, {@code RETURN}, or {@code FAILED} while it may vote again; after that all it voted goes up
	 */
	public String countProposal(String caseNumber, String decision) {
		return votes.ofGrassrootsCommittee(caseNumber, decision);
	}

	/** The same in cases of older models, in which a committee votes once. */
	public String recordProposal(String caseNumber, String decision) {
		var outcome = countProposal(caseNumber, decision);
		return outcome.equals("FAILED") ? "AGREE" : outcome;
	}

	/**
	 * Those who decide have met (16-KNĐ), send the file back or need more time.
	 *
	 * @return {@code RECOGNISE}, {@code REMOVE}, {@code RETURN}, {@code EXTEND}, or {@code FAILED} when a committee to which
	 *         the decision is delegated votes again, or after three times those above it
	 * @throws Refusal when the votes of others are not enough for what is to be decided
	 */
	public String countDecision(String caseNumber, String decision) {
		return votes.ofDecider(caseNumber, decision, true);
	}

	/** The same in cases of older models, in which every vote that is not enough is refused. */
	public String recordDecision(String caseNumber, String decision) {
		return votes.ofDecider(caseNumber, decision, false);
	}

	/** The end of the last working day for the decision. */
	public Date decideBy(String caseNumber) {
		return deadlines.endOf(terms.decideBy(probations.get(caseNumber)));
	}

	/** The last moment for this step on the way to the decision. */
	public Date decideStepBy(String caseNumber, String step) {
		return deadlines.dueWithin(caseNumber, step, terms.decideBy(probations.get(caseNumber)));
	}

	/** The same without the extension, whether or not there is one. */
	public Date decideAtFirstBy(String caseNumber) {
		return deadlines.endOf(terms.decideAtFirstBy(probations.get(caseNumber)));
	}

	public boolean isExtended(String caseNumber) {
		return probations.get(caseNumber).extendedOn() != null;
	}

	public boolean isDecided(String caseNumber) {
		return probations.get(caseNumber).decidedOn() != null;
	}

	/** Official from the day on which the twelve months ended, however late the decision (294 4.2). */
	public void recognise(String caseNumber) {
		var probation = probations.get(caseNumber);
		members.recognise(probation.memberId(), probation.endsOn(), caseNumber);
		events.publishEvent(new Probation.Ended(probation, AdmissionState.RECOGNISED));
	}

	/** The card is issued and the case is over. */
	public void recordCard(String caseNumber) {
		var step = steps.at(caseNumber);
		var paper = step.paper("admission-card");
		if (members.isCardTaken(paper.text("cardNumber"))) {
			throw new Refusal("Số thẻ này đã cấp cho đảng viên khác; hãy kiểm tra lại số thẻ.");
		}
		members.card(probations.get(caseNumber).memberId(), paper.text("cardNumber"), paper.day("issuedOn"),
			paper.text("issuedAt"), caseNumber);
		step.end(AdmissionState.RECOGNISED);
	}

	public void remove(String caseNumber) {
		var probation = probations.get(caseNumber);
		var step = steps.at(caseNumber);
		members.remove(probation.memberId(), step.today(), caseNumber);
		step.end(AdmissionState.REMOVED);
		events.publishEvent(new Probation.Ended(probation, AdmissionState.REMOVED));
	}

	/**
	 * The member stands in another branch; those above it follow the case from now on.
	 *
	 * @return whether the branch has to assign somebody who helps: not when it was asked before, nor after the decision
	 */
	public boolean moved(String caseNumber) {
		var probation = probations.get(caseNumber);
		steps.at(caseNumber).involve(route.parties(caseNumber));
		if (probation.mentorId() == null || probation.decidedOn() != null) {
			return false;
		}
		probations.mentor(caseNumber, null);
		return true;
	}

	/** The branch to which the member has moved has assigned somebody who helps from now on. */
	public void recordMentor(String caseNumber) {
		probations.mentor(caseNumber,
			Long.valueOf(steps.at(caseNumber).paper("admission-assignMentor").text("mentorId")));
	}
}
