package vn.chibo.procedures.seating;

import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Body;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seatings;
import vn.chibo.register.Seats;

/** What the forms of a seating show and offer. */
@ModelBean("seatingForms")
public class SeatingForms {

	private final CaseSteps steps;
	private final Members members;
	private final Organisations organisations;
	private final Seats seats;

	SeatingForms(CaseSteps steps, Members members, Organisations organisations, Seats seats) {
		this.steps = steps;
		this.members = members;
		this.organisations = organisations;
		this.seats = seats;
	}

	/** The organisations that a person leads or whose paperwork he or she does. */
	public Map<String, Object> start(String login) {
		return Map.of("organisations", Stream.of(Right.LEADS, Right.ADMINISTERS)
			.flatMap(right -> seats.organisationsOf(login, right).stream()).distinct()
			.map(id -> new Choice(id, organisations.get(id).name())).toList());
	}

	/** What is proposed, with the names that the numbers of cards mean. */
	public Map<String, Object> approve(String caseNumber) {
		var step = steps.at(caseNumber);
		var proposal = Proposal.of(step.caseFile().organisationId(), step.paper(Proposal.FORM));
		return Map.of("bodyText", seats.nameOf(proposal.committee()), "changes",
			proposal.changes().stream().map(change -> row(change, proposal.committee().body())).toList(), "reasonText",
			proposal.reason(), "from",
			proposal.from().toString());
	}

	private Map<String, String> row(Seatings.Change change, Body body) {
		return Map.of("what", change.leaves() ? "Thôi giữ" : "Giữ chức vụ", "position", change.position().in(body),
			"name", members.withCard(change.cardNumber()).map(Member::fullName).orElse(""), "card",
			change.cardNumber());
	}
}
