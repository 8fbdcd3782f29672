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
	private final Routing routing;
	private final ApplicationEventPublisher events;

	MemberChangeSteps(CaseSteps steps, Papers papers, Members members, MemberCorrections corrections, Routing routing,
			ApplicationEventPublisher events) {
		this.steps = steps;
		this.papers = papers;
		this.members = members;
		this.corrections = corrections;
		this.routing = routing;
		this.events = events;
	}

	/** Holds the new value against the rules of the register, and keeps what is there now beside it. */
	public void propose(String caseNumber) {
		var step = steps.at(caseNumber);
		long memberId = step.caseFile().subjectId();
		var proposal = proposal(caseNumber);
		var after = corrections.checked(memberId, proposal.column(), Proposal.FIELD, proposal.written());
		step.file(Proposal.COMPARISON, "Giá trị đang ghi và giá trị đề nghị",
			Map.of("column", corrections.offered().get(proposal.column()), "before",
				corrections.current(memberId, proposal.column()), "after", after));
		if (step.caseFile().state().equals(MemberChangeState.SENT_BACK.name())) {
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
		corrections.enter(memberId, proposal.column(), Proposal.FIELD, proposal.written(), caseNumber);
		step.end(MemberChangeState.ENTERED);
		events.publishEvent(new Entered(caseNumber, memberId, members.get(memberId).branchId()));
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

	/** What was proposed stands in the register: member and branch are told. */
	record Entered(String caseNumber, long memberId, long branchId) {
	}
}
