package vn.chibo.procedures.relocation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.documents.DocumentFacts;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** From where to where somebody relocates: the branch is the one that is left, also when the register has the other one. */
@Component
class RelocationDocuments implements DocumentFacts {

	private final Relocations relocations;
	private final RelocationRoute route;
	private final Presentation presentation;
	private final Organisations organisations;

	RelocationDocuments(Relocations relocations, RelocationRoute route, Presentation presentation,
			Organisations organisations) {
		this.relocations = relocations;
		this.route = route;
		this.presentation = presentation;
		this.organisations = organisations;
	}

	@Override
	public Map<String, Object> of(String caseNumber) {
		return relocations.find(caseNumber).map(this::facts).orElse(Map.of());
	}

	private Map<String, Object> facts(Relocation relocation) {
		var origin = organisations.get(relocation.originId());
		var facts = new HashMap<String, Object>();
		facts.put("origin", withTheOneAbove(origin));
		facts.put("destination", withTheOneAbove(organisations.get(relocation.destinationId())));
		facts.put("receiver", addressed(route.receiver(relocation)));
		facts.put("branch", origin.name());
		organisations.ancestors(origin).stream().findFirst()
			.ifPresent(above -> facts.put("branchAbove", above.name()));
		relocations.slip(relocation.caseNumber())
			.ifPresent(slip -> facts.put("presentBy", presentation.lastDay(slip)));
		return facts;
	}

	/** The body that opens the letter. */
	private static String addressed(Organisation receiver) {
		return receiver.hasDepartment() ? receiver.administering().body().vietnamese() + " " + receiver.committeeName()
			: receiver.committeeName();
	}

	private String withTheOneAbove(Organisation branch) {
		return Stream.concat(Stream.of(branch), organisations.ancestors(branch).stream().limit(1))
			.map(Organisation::name).collect(Collectors.joining(" - "));
	}
}
