package vn.chibo.procedures.seating;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.register.Routing;
import vn.chibo.register.Seatings;

/** The steps of a seating, taken by the model. */
@ModelBean("seating")
@Transactional
public class SeatingSteps {

	static final String PROCEDURE = "seating";

	private final CaseSteps steps;
	private final Seatings seatings;
	private final Decisions decisions;
	private final Routing routing;
	private final ApplicationEventPublisher events;

	SeatingSteps(CaseSteps steps, Seatings seatings, Decisions decisions, Routing routing,
			ApplicationEventPublisher events) {
		this.steps = steps;
		this.seatings = seatings;
		this.decisions = decisions;
		this.routing = routing;
		this.events = events;
	}

	/** Nothing is put before those above that could not be entered. */
	public void propose(String caseNumber) {
		var proposal = proposal(caseNumber);
		seatings.check(proposal.committee(), proposal.from(), proposal.changes());
		var organisationId = proposal.committee().organisationId();
		steps.at(caseNumber).involve(List.of(organisationId, routing.keeper(organisationId).organisationId()));
	}

	/** By the decision that the form names the seats change, all of them or none. */
	public void seat(String caseNumber) {
		var step = steps.at(caseNumber);
		var paper = step.paper("seating-approve");
		var proposal = proposal(caseNumber);
		var decidedOn = step.day(paper, "decidedOn")
			.notAfterToday("Ngày quyết định chưa tới; hãy kiểm tra lại ngày ghi trên quyết định.").date();
		var from = step.day(paper, "from")
			.notBefore(decidedOn, "Ngày có hiệu lực sớm hơn ngày quyết định; hãy kiểm tra lại hai ngày.").date();
		decisions.make(new Decision(caseNumber, PROCEDURE,
			routing.keeper(proposal.committee().organisationId()).organisationId(), paper.text("decisionNumber"),
			decidedOn));
		seatings.enter(proposal.committee(), from, proposal.changes(), caseNumber);
		end(caseNumber, SeatingState.SEATED);
	}

	public void refuse(String caseNumber) {
		end(caseNumber, SeatingState.REFUSED);
	}

	private void end(String caseNumber, SeatingState as) {
		steps.at(caseNumber).end(as);
		events.publishEvent(new Ended(caseNumber, proposal(caseNumber).committee().organisationId(), as));
	}

	private Proposal proposal(String caseNumber) {
		var step = steps.at(caseNumber);
		return Proposal.of(step.caseFile().organisationId(), step.paper(Proposal.FORM));
	}

	/** It is decided: the committee is told. */
	record Ended(String caseNumber, long organisationId, SeatingState as) {
	}
}
