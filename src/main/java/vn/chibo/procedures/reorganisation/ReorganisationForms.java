package vn.chibo.procedures.reorganisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.reorganising.Inside;
import vn.chibo.register.reorganising.Reorganisations;

/** What the forms of a change of organisations show and offer. */
@ModelBean("reorganisationForms")
public class ReorganisationForms {

	private final Previews previews;
	private final Papers papers;
	private final Reorganisations reorganisations;
	private final Organisations organisations;
	private final Seats seats;

	ReorganisationForms(Previews previews, Papers papers, Reorganisations reorganisations, Organisations organisations,
			Seats seats) {
		this.previews = previews;
		this.papers = papers;
		this.reorganisations = reorganisations;
		this.organisations = organisations;
		this.seats = seats;
	}

	/** The organisations that a person leads or whose paperwork he or she does, and what lies below them. */
	public Map<String, Object> start(String login) {
		var own = Stream.of(Right.LEADS, Right.ADMINISTERS)
			.flatMap(right -> seats.organisationsOf(login, right).stream())
			.distinct().map(organisations::get).filter(one -> !one.kind().isBranch()).toList();
		var top = organisations.topmost(own.stream().map(Organisation::id).toList()).stream().map(Organisation::id)
			.toList();
		var inside = VietnameseOrder.sortedByName(reorganisations.inside(top), Inside::fullName);
		return Map.of("own", own.stream().map(one -> new Choice(one.id(), one.name())).toList(), "below",
			choices(inside, one -> !top.contains(one.id())), "superiors",
			choices(inside, one -> !one.kind().isBranch()));
	}

	private static List<Choice> choices(List<Inside> inside, Predicate<Inside> offered) {
		return inside.stream().filter(offered).map(one -> new Choice(one.id(), one.fullName())).toList();
	}

	/** What is proposed and what it would change, as it is now. */
	public Map<String, Object> task(String caseNumber) {
		var preview = previews.of(caseNumber);
		var data = new HashMap<String, Object>();
		data.put("changeText", preview.sentence());
		data.put("decisionText", preview.decision());
		data.put("competentText", "%s (%s)".formatted(preview.competent(), preview.basis()));
		data.put("lines", preview.lines().stream().map(line -> Map.of("name", line.name(), "members", line.members(),
			"others", line.others())).toList());
		data.put("choiceText", String.join("\n", preview.choice()));
		data.put("effectText", String.join("\n", preview.effects()));
		data.put("tasks", preview.tasks().stream().map(task -> Map.of("number", task.caseNumber(), "task", task.name(),
			"place", task.place() == null ? "" : task.place())).toList());
		data.put("faultText", String.join("\n", preview.faults()));
		data.put("changedText", String.join("\n", preview.changes()));
		data.put("reasonText", preview.proposal().reason());
		data.put("returnText", papers.latest(caseNumber, "reorganisation-confirm")
			.map(paper -> paper.text("returnReason")).orElse(""));
		return data;
	}
}
