package vn.chibo.procedures.dossier;

import vn.chibo.base.ModelBean;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;
import vn.chibo.register.dossiers.Handover;
import vn.chibo.register.dossiers.Handovers;

/** Whose turn it is, asked by the models: whoever does the paperwork of the organisation that gives, or of the one that receives. */
@ModelBean("dossierRoute")
public class DossierRoute {

	private final Handovers handovers;
	private final Organisations organisations;
	private final Routing routing;

	DossierRoute(Handovers handovers, Organisations organisations, Routing routing) {
		this.handovers = handovers;
		this.organisations = organisations;
		this.routing = routing;
	}

	public String giver(String caseNumber) {
		return routing.administering(organisations.get(of(caseNumber).giverId()));
	}

	public String receiver(String caseNumber) {
		return routing.administering(organisations.get(of(caseNumber).receiverId()));
	}

	/** All of a case go the same way. */
	private Handover of(String caseNumber) {
		return handovers.of(caseNumber).get(0);
	}
}
