package vn.chibo.procedures.seating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Body;
import vn.chibo.register.Member;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seatings;
import vn.chibo.register.Seats;

/** What the forms of a seating show and offer. */
@ModelBean("seatingForms")
public class SeatingForms {

	private final CaseSteps steps;
	private final Organisations organisations;
	private final Seats seats;
	private final Seatings seatings;

	SeatingForms(CaseSteps steps, Organisations organisations, Seats seats, Seatings seatings) {
		this.steps = steps;
		this.organisations = organisations;
		this.seats = seats;
		this.seatings = seatings;
	}

	/** The organisations that a person leads or whose paperwork he or she does; the only one is chosen already. */
	public Map<String, Object> start(String login) {
		var choices = Stream.of(Right.LEADS, Right.ADMINISTERS)
			.flatMap(right -> seats.organisationsOf(login, right).stream()).distinct()
			.map(id -> new Choice(id, organisations.get(id).name())).toList();
		return choices.size() == 1 ? Map.of("organisations", choices, "organisationId", choices.get(0).value())
			: Map.of("organisations", choices);
	}

	/** What is proposed, with those whom the names and the numbers of cards mean. */
	public Map<String, Object> approve(String caseNumber) {
		var step = steps.at(caseNumber);
		var proposal = Proposal.of(step.caseFile().organisationId(), step.paper(Proposal.FORM));
		return Map.of("bodyText", seats.nameOf(proposal.committee()), "changes", rows(proposal), "reasonText",
			proposal.reason(), "from", proposal.from().toString());
	}

	private List<Map<String, String>> rows(Proposal proposal) {
		var meant = seatings.meant(proposal.committee(), proposal.from(), proposal.changes());
		return IntStream.range(0, meant.size()).mapToObj(row -> row(proposal.changes().get(row), meant.get(row),
			proposal.committee().body())).toList();
	}

	/** What was written stands there when nobody answers to it any more. */
	private Map<String, String> row(Seatings.Change change, Optional<Member> member, Body body) {
		return Map.of("what", change.leaves() ? "Thôi giữ" : "Giữ chức vụ", "position", change.position().in(body),
			"name", member.map(Member::fullName).orElse(change.who()), "card",
			member.map(Member::cardNumber).orElse(""));
	}
}
