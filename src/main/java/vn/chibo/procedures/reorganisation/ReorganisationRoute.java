package vn.chibo.procedures.reorganisation;

import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model. */
@ModelBean("reorganisationRoute")
public class ReorganisationRoute {

	private final CaseSteps steps;
	private final Competence competence;
	private final Routing routing;

	ReorganisationRoute(CaseSteps steps, Competence competence, Routing routing) {
		this.steps = steps;
		this.competence = competence;
		this.routing = routing;
	}

	/** Those in whose name it was proposed. */
	public String proposer(String caseNumber) {
		return proposal(caseNumber).proposer();
	}

	/** The standing committee of the organisation that decides, or its committee where it has none. */
	public String competent(String caseNumber) {
		return routing.deciding(competence.of(proposal(caseNumber)).by());
	}

	private Proposal proposal(String caseNumber) {
		return new Proposal(steps.at(caseNumber).paper(Proposal.FORM));
	}
}
