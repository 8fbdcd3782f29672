package vn.chibo.procedures.dossier;

import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model: whoever holds the dossier, then the nearest department above. */
@ModelBean("dossierRestorationRoute")
public class RestorationRoute {

	private final CaseSteps steps;
	private final Organisations organisations;
	private final Routing routing;

	RestorationRoute(CaseSteps steps, Organisations organisations, Routing routing) {
		this.steps = steps;
		this.organisations = organisations;
		this.routing = routing;
	}

	public String holder(String caseNumber) {
		return routing.administering(organisations.get(organisationOf(caseNumber)));
	}

	public String superior(String caseNumber) {
		return routing.keeper(organisationOf(caseNumber)).groupId();
	}

	private long organisationOf(String caseNumber) {
		return steps.at(caseNumber).caseFile().organisationId();
	}
}
