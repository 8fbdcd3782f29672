package vn.chibo.procedures.seating;

import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model. */
@ModelBean("seatingRoute")
public class SeatingRoute {

	private final CaseSteps steps;
	private final Routing routing;

	SeatingRoute(CaseSteps steps, Routing routing) {
		this.steps = steps;
		this.routing = routing;
	}

	/** The nearest department above, or the highest committee where there is none. */
	public String superior(String caseNumber) {
		return routing.keeper(steps.at(caseNumber).caseFile().organisationId()).groupId();
	}
}
