package vn.chibo.procedures.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierState;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handovers;
import vn.chibo.register.dossiers.Handovers.Held;

/** A dossier that came with a member who moves is checked by whoever holds the dossiers there, as any that is handed over. */
@Component
class ArrivedDossiers {

	static final String PREFIX = "BGHS";
	private static final String MESSAGE = "dossierArrived";

	private final CaseFiles caseFiles;
	private final CaseSteps steps;
	private final Handovers handovers;
	private final WrittenList list;
	private final Members members;
	private final Organisations organisations;
	private final Dossiers dossiers;

	ArrivedDossiers(CaseFiles caseFiles, CaseSteps steps, Handovers handovers, WrittenList list, Members members,
			Organisations organisations, Dossiers dossiers) {
		this.dossiers = dossiers;
		this.caseFiles = caseFiles;
		this.steps = steps;
		this.handovers = handovers;
		this.list = list;
		this.members = members;
		this.organisations = organisations;
	}

	@EventListener
	void on(Handovers.Arrived arrived) {
		var number = caseFiles.open(PREFIX, HandoverSteps.PROCEDURE, Subject.organisation(arrived.giverId()),
			Papers.SYSTEM);
		handovers.goOn(arrived.caseNumber(), number);
		var member = members.get(arrived.memberId());
		var held = new Held(member.id(), member.fullName(), member.cardNumber(), dossiers.of(member).number(),
			organisations.get(member.branchId()).name(), true, DossierState.HANDED_OVER);
		var giver = organisations.get(arrived.giverId());
		steps.at(number).file(HandoverSteps.LIST, "Danh mục hồ sơ bàn giao", Map.of("list",
			list.of(List.of(held), giver), WrittenList.ROWS, list.rows(List.of(held), giver), "relocation",
			"Theo hồ sơ chuyển sinh hoạt " + arrived.caseNumber()));
		caseFiles.begin(List.of(number), MESSAGE);
	}
}
