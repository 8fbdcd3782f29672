package vn.chibo.procedures.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.documents.DocumentFacts;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.Handover;
import vn.chibo.register.dossiers.Handovers;

/** From whom to whom dossiers go, with which seal, and what was in each of them on the day on which they left. */
@Component
class DossierDocuments implements DocumentFacts {

	private final Handovers handovers;
	private final Papers papers;
	private final Organisations organisations;

	DossierDocuments(Handovers handovers, Papers papers, Organisations organisations) {
		this.handovers = handovers;
		this.papers = papers;
		this.organisations = organisations;
	}

	@Override
	public Map<String, Object> of(String caseNumber) {
		return caseNumber.startsWith(ArrivedDossiers.PREFIX)
			? handovers.of(caseNumber).stream().findFirst().map(this::facts).orElse(Map.of())
			: Map.of();
	}

	private Map<String, Object> facts(Handover handover) {
		var facts = new HashMap<String, Object>();
		facts.put("giver", organisations.get(handover.giverId()).name());
		facts.put("receiver", organisations.get(handover.receiverId()).name());
		facts.put("seal", handover.sealNumber());
		papers.latest(handover.caseNumber(), HandoverSteps.LIST).ifPresent(list -> {
			facts.put("dossiers", rows(list));
			facts.put("stay", list.text("stay"));
			facts.put("relocation", list.text("relocation"));
		});
		return facts;
	}

	/** Lists that were filed before there were rows are lines. */
	static List<?> rows(Paper list) {
		return Optional.ofNullable(list.content().get(WrittenList.ROWS)).<List<?>>map(rows -> (List<?>) rows)
			.orElseGet(() -> Stream.of(list.text("list").split("\n")).map(line -> line.split(": ", 2))
				.map(line -> line.length == 1 ? Map.of("name", line[0])
					: Map.of("name", line[0], "documents", line[1]))
				.toList());
	}
}
