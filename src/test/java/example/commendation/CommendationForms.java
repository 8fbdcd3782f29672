package example.commendation;

import java.util.List;
import java.util.Map;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/** What the forms of a commendation show and offer. */
@ModelBean("commendationForms")
public class CommendationForms {

	private final CaseSteps steps;
	private final Members members;
	private final Namesakes namesakes;
	private final Seats seats;

	CommendationForms(CaseSteps steps, Members members, Namesakes namesakes, Seats seats) {
		this.steps = steps;
		this.members = members;
		this.namesakes = namesakes;
		this.seats = seats;
	}

	/** Only whoever leads a branch proposes, and only its members. */
	public Map<String, List<Choice>> start(String login) {
		return Map.of("members", namesakes.withBirthdays(seats.organisationsOf(login, Right.LEADS).stream()
			.flatMap(branch -> members.inBranch(branch).stream()).toList()));
	}

	/** Whom it is about, and why. */
	public Map<String, String> decide(String caseNumber) {
		var step = steps.at(caseNumber);
		var member = members.get(step.caseFile().subjectId());
		return Map.of("memberName", member.fullName(), "memberCard", member.cardNumber(), "meritsText",
			step.paper("commendation-start").text("merits"));
	}
}
