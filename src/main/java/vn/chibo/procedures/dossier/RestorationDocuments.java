package vn.chibo.procedures.dossier;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.documents.DocumentFacts;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Losses;

/** Whose dossier was lost, and who held it. */
@Component
class RestorationDocuments implements DocumentFacts {

	private static final String PREFIX = "KPHS";

	private final Losses losses;
	private final CaseSteps steps;
	private final Members members;
	private final Dossiers dossiers;
	private final Organisations organisations;

	RestorationDocuments(Losses losses, CaseSteps steps, Members members, Dossiers dossiers,
			Organisations organisations) {
		this.losses = losses;
		this.steps = steps;
		this.members = members;
		this.dossiers = dossiers;
		this.organisations = organisations;
	}

	@Override
	public Map<String, Object> of(String caseNumber) {
		if (!caseNumber.startsWith(PREFIX)) {
			return Map.of();
		}
		var member = members.get(losses.memberOf(caseNumber));
		var facts = new HashMap<String, Object>();
		facts.put("name", member.fullName());
		facts.put("bornOn", member.bornOn());
		facts.put("card", member.cardNumber());
		facts.put("standsIn", organisations.get(member.branchId()).name());
		facts.put("dossierNumber", dossiers.of(member).number());
		facts.put("holder", organisations.get(steps.at(caseNumber).caseFile().organisationId()).name());
		return facts;
	}
}
