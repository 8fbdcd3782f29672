package vn.chibo.register.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of what has to be in a dossier, and of which kind the papers of procedures are. */
@Component
public class DossierRules {

	/** What papers are that the table does not name. */
	static final String OTHER = "99";

	private final DecisionTable<Whose, DossierKind> contents;
	private final DecisionTable<Of, Kind> papers;
	private final Clock clock;

	DossierRules(DecisionTables tables, Clock clock) {
		contents = tables.table("bpmn/dossier/dossierContents.dmn", "dossierContents", Whose.class, DossierKind.class);
		papers = tables.table("bpmn/dossier/dossierPapers.dmn", "dossierPapers", Of.class, Kind.class);
		this.clock = clock;
	}

	/** All kinds there are today, in their order. */
	public List<DossierKind> kinds(Place place) {
		return kinds(List.of(Situation.values()), place);
	}

	/** What has to be there today of somebody in these situations, in their order. */
	public List<DossierKind> required(Collection<Situation> situations, Place place) {
		return kinds(situations, place).stream().filter(kind -> kind.need() == DossierKind.Need.REQUIRED).toList();
	}

	private List<DossierKind> kinds(Collection<Situation> situations, Place place) {
		var today = LocalDate.now(clock);
		var byCode = situations.stream()
			.flatMap(situation -> rows(situation, today, place))
			.collect(Collectors.toMap(DossierKind::kind, kind -> kind, (one, same) -> one));
		return byCode.values().stream().sorted(Comparator.comparing(DossierKind::place)).toList();
	}

	private Stream<DossierKind> rows(Situation situation, LocalDate today, Place place) {
		return contents.rowsIfAny(new Whose(situation.name()), today, place).stream();
	}

	/** The kind of document that a paper is. */
	public String kindOf(String form) {
		return Optional.of(form).filter(papers.named("form")::contains)
			.flatMap(named -> papers.rowIfAny(new Of(named), LocalDate.now(clock), Place.EVERYWHERE)).map(Kind::kind)
			.orElse(OTHER);
	}

	record Whose(String situation) {
	}

	record Of(String form) {
	}

	record Kind(String kind) {
	}
}
