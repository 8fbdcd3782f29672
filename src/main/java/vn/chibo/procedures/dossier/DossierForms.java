package vn.chibo.procedures.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Authority;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierWords;
import vn.chibo.register.dossiers.Handover;
import vn.chibo.register.dossiers.Handovers;

/** What the forms of a handover show and offer. */
@ModelBean("dossierForms")
public class DossierForms {

	/** What people wrote, by the field in which later forms show it. */
	private static final Map<String, List<String>> SHOWN = Map.of("reasonText", List.of(HandoverSteps.START, "reason"),
		"listText", List.of(HandoverSteps.LIST, "list"), "explanationText",
		List.of(HandoverSteps.EXPLAIN, "explanation"), "settleText", List.of(HandoverSteps.SETTLE, "demand"));

	private final Handovers handovers;
	private final DossierWords words;
	private final Papers papers;
	private final Organisations organisations;
	private final Members members;
	private final HeldDossiers held;

	DossierForms(Handovers handovers, DossierWords words, Papers papers, Organisations organisations, Members members,
			HeldDossiers held) {
		this.handovers = handovers;
		this.words = words;
		this.papers = papers;
		this.organisations = organisations;
		this.members = members;
		this.held = held;
	}

	/** The organisations that hold dossiers and that a person leads or whose paperwork he or she does. */
	public Map<String, Object> start(String login) {
		var givers = held.of(login);
		var data = new HashMap<String, Object>();
		data.put("givers", givers);
		if (givers.size() == 1) {
			data.put("organisationId", givers.get(0).value());
		}
		if (!givers.isEmpty()) {
			data.put("receivers", organisations.committees().stream()
				.filter(one -> organisations.holds(one.id(), Authority.HOLDS_DOSSIERS))
				.map(one -> new Choice(one.id(), one.fullName())).toList());
		}
		return data;
	}

	/** What every form of the case may show. */
	public Map<String, Object> task(String caseNumber) {
		var all = handovers.of(caseNumber);
		var first = all.get(0);
		var people = members.all(all.stream().map(Handover::memberId).toList());
		var data = new HashMap<String, Object>();
		data.put("giverName", organisations.get(first.giverId()).name());
		data.put("receiverName", organisations.get(first.receiverId()).name());
		data.put("sealText", first.sealNumber());
		data.put("members", people.stream().map(one -> new Choice(one.id(), one.fullName())).toList());
		SHOWN.forEach((field, from) -> papers.latest(caseNumber, from.get(0))
			.ifPresent(paper -> data.put(field, paper.text(from.get(1)))));
		papers.latest(caseNumber, HandoverSteps.LIST).filter(paper -> paper.has("relocation"))
			.ifPresent(paper -> data.put("reasonText", paper.text("relocation")));
		data.put("differencesText", differences(caseNumber, first, people));
		return data;
	}

	private String differences(String caseNumber, Handover first, List<Member> people) {
		var names = people.stream().collect(Collectors.toMap(Member::id, Function.identity()));
		var titles = words.titles(organisations.get(first.giverId()));
		return handovers.differences(caseNumber).stream().map(one -> "%s: %s, %s".formatted(
			names.get(one.memberId()).fullName(), titles.getOrDefault(one.kind(), one.kind()), one.what().vietnamese()))
			.collect(Collectors.joining("\n"));
	}
}
