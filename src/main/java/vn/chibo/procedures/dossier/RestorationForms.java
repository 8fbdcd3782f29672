package vn.chibo.procedures.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierWords;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Losses;

/** What the forms of a restoration show and offer. */
@ModelBean("dossierRestorationForms")
public class RestorationForms {

	/** What people wrote, by the field in which later forms show it. */
	private static final Map<String, List<String>> SHOWN = Map.of("circumstancesText",
		List.of(RestorationSteps.LOST, "circumstances"), "causeText", List.of(RestorationSteps.VERIFY, "cause"),
		"sourcesText", List.of(RestorationSteps.RESTORE, "sources"), "demandText",
		List.of(RestorationSteps.CONFIRM, "demand"));

	private final HeldDossiers held;
	private final CaseSteps steps;
	private final Papers papers;
	private final Members members;
	private final Organisations organisations;
	private final Dossiers dossiers;
	private final DossierWords words;
	private final Losses losses;

	RestorationForms(HeldDossiers held, CaseSteps steps, Papers papers, Members members, Organisations organisations,
			Dossiers dossiers, DossierWords words, Losses losses) {
		this.held = held;
		this.steps = steps;
		this.papers = papers;
		this.members = members;
		this.organisations = organisations;
		this.dossiers = dossiers;
		this.words = words;
		this.losses = losses;
	}

	/** The organisations that hold dossiers and for which a person speaks. */
	public Map<String, Object> start(String login) {
		var holders = held.of(login);
		return holders.size() == 1 ? Map.of("holders", holders, "organisationId", holders.get(0).value())
			: Map.of("holders", holders);
	}

	/** What every form of the case may show. */
	public Map<String, Object> task(String caseNumber) {
		var holder = organisations.get(steps.at(caseNumber).caseFile().organisationId());
		var member = members.get(losses.memberOf(caseNumber));
		var data = new HashMap<String, Object>();
		data.put("holderName", holder.name());
		data.put("memberName", member.fullName());
		var titles = words.titles(holder);
		data.put("lostText", dossiers.of(member).isListed()
			? DossierWords.list(dossiers.documents(member.id()), titles)
			: "Chưa ai kê hồ sơ này nên không có danh mục để đối chiếu.");
		SHOWN.forEach((field, from) -> papers.latest(caseNumber, from.get(0))
			.ifPresent(paper -> data.put(field, paper.text(from.get(1)))));
		papers.latest(caseNumber, RestorationSteps.RESTORE).ifPresent(paper -> data.put("restored",
			((List<?>) paper.content().get("documents")).stream().map(row -> (Map<?, ?>) row)
				.map(row -> Map.of("title", titles.getOrDefault(KindField.code(row), ""), "copies",
					row.get("copies").toString(), "from", row.get("from").toString()))
				.toList()));
		return data;
	}
}
