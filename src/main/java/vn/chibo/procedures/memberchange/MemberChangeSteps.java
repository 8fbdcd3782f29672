package vn.chibo.procedures.memberchange;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;
import vn.chibo.register.Signing;
import vn.chibo.register.files.MemberCorrections;

/** The steps of a correction, taken by the model. */
@ModelBean("memberChange")
@Transactional
public class MemberChangeSteps {

	static final String PROCEDURE = "memberChange";

	private final CaseSteps steps;
	private final Papers papers;
	private final Members members;
	private final MemberCorrections corrections;
	private final OpenProposals proposals;
	private final Routing routing;
	private final Signing signing;
	private final ApplicationEventPublisher events;

	MemberChangeSteps(CaseSteps steps, Papers papers, Members members, MemberCorrections corrections,
			OpenProposals proposals, Routing routing, Signing signing, ApplicationEventPublisher events) {
		this.steps = steps;
		this.papers = papers;
		this.members = members;
		this.corrections = corrections;
		this.proposals = proposals;
		this.routing = routing;
		this.signing = signing;
		this.events = events;
	}

	/** Holds the new value against the rules of the register, and keeps what is there now beside it. */
	public void propose(String caseNumber) {
		var step = steps.at(caseNumber);
		long memberId = step.caseFile().subjectId();
		var proposal = proposal(caseNumber);
		var change = corrections.checked(memberId, proposal.column(), Proposal.FIELD, proposal.written());
		var again = step.caseFile().state().equals(MemberChangeState.SENT_BACK.name());
		if (!again) {
			proposals.oneMore(step.caseFile(), proposal.column());
		}
		step.file(Proposal.COMPARISON, "Giá trị đang ghi và giá trị đề nghị", Map.of("column",
			corrections.offered().get(proposal.column()), "before", change.before(), "after", change.after()));
		if (again) {
			step.advance(MemberChangeState.OPENED);
		}
		var branchId = members.get(memberId).branchId();
		step.involve(List.of(branchId, routing.keeper(branchId).organisationId()));
	}

	/** The register has the new value from now on; the rules may have more to say than when it was proposed. */
	public void enter(String caseNumber) {
		var step = steps.at(caseNumber);
		long memberId = step.caseFile().subjectId();
		var proposal = proposal(caseNumber);
		var change = corrections.enter(memberId, proposal.column(), Proposal.FIELD, proposal.written(),
			proposal.known(),
			signing.of(caseNumber));
		step.end(MemberChangeState.ENTERED);
		events.publishEvent(new Entered(caseNumber, memberId, members.get(memberId).branchId(),
			corrections.offered().get(proposal.column()), proposal.column().equals("email") ? change.before() : ""));
	}

	/** Those who proposed it change it or give it up. */
	public void sendBack(String caseNumber) {
		steps.at(caseNumber).advance(MemberChangeState.SENT_BACK);
	}

	public void giveUp(String caseNumber) {
		steps.at(caseNumber).end(MemberChangeState.GIVEN_UP);
	}

	private Proposal proposal(String caseNumber) {
		return new Proposal(papers.of(caseNumber));
	}

	/**
	 * What was proposed stands in the register: member and branch are told.
	 *
	 * @param column        as people call it
	 * @param formerAddress at which mails reached the member until now, if it was that; otherwise empty
	 */
	record Entered(String caseNumber, long memberId, long branchId, String column, String formerAddress) {
	}
}
