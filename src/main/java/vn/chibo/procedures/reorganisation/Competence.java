package vn.chibo.procedures.reorganisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;

/** Who decides that organisations are founded, merged, split, moved, renamed or ended. */
@Component
class Competence {

	private final DecisionTable<Asked, Answer> table;
	private final Organisations organisations;

	Competence(DecisionTables tables, Organisations organisations) {
		table = tables.table("bpmn/reorganisation/competence.dmn", "reorganisationCompetence", Asked.class,
			Answer.class);
		this.organisations = organisations;
	}

	/** The one to which the rules lead from all of them: where they lead to several, the nearest above these. */
	Decided of(Proposal proposal) {
		var subjects = proposal.organisations().stream().map(organisations::get).toList();
		var found = subjects.isEmpty()
			? List.of(under(proposal, organisations.get(proposal.superior()), false))
			: subjects.stream().map(one -> of(proposal, one)).toList();
		var all = Stream.concat(found.stream().map(Decided::by), proposal.kind() == Plan.Kind.MOVE
			? Stream.of(under(proposal, organisations.get(proposal.superior()), isInside(subjects.get(0))).by())
			: Stream.of()).toList();
		var top = all.get(0);
		while (!isOver(top, all)) {
			top = organisations.get(top.parentId());
		}
		return new Decided(top, found.get(0).basis());
	}

	private Decided of(Proposal proposal, Organisation one) {
		var superior = one.parentId() == null ? one : organisations.get(one.parentId());
		return under(proposal, superior, isInside(one));
	}

	private Decided under(Proposal proposal, Organisation superior, boolean inside) {
		var answer = table.row(new Asked(proposal.kind().name(), inside || superior.grassroots()), proposal.decidedOn(),
			superior);
		return new Decided(answer.competent == Level.GRASSROOTS ? organisations.grassroots(superior).orElse(superior)
			: superior, answer.legalBasis);
	}

	private boolean isInside(Organisation one) {
		return organisations.ancestors(one).stream().anyMatch(Organisation::grassroots);
	}

	private static boolean isOver(Organisation top, List<Organisation> all) {
		return top.parentId() == null || all.stream().allMatch(one -> one.isWithin(top));
	}

	/** @param insideGrassroots whether it lies within a grassroots organisation */
	record Asked(String change, boolean insideGrassroots) {
	}

	record Answer(Level competent, String legalBasis) {
	}

	/** Names as the decision table writes them. */
	enum Level {
		SUPERIOR, GRASSROOTS
	}

	/** @param by whose committee decides */
	record Decided(Organisation by, String basis) {
	}
}
