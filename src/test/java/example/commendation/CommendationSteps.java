package example.commendation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.register.Members;

/** The steps of a commendation, taken by the model. */
@ModelBean("commendation")
@Transactional
public class CommendationSteps {

	private final Commendations commendations;
	private final CommendationRoute route;
	private final CaseSteps steps;
	private final Decisions decisions;
	private final Members members;
	private final ApplicationEventPublisher events;

	CommendationSteps(Commendations commendations, CommendationRoute route, CaseSteps steps, Decisions decisions,
			Members members,
			ApplicationEventPublisher events) {
		this.commendations = commendations;
		this.route = route;
		this.steps = steps;
		this.decisions = decisions;
		this.members = members;
		this.events = events;
	}

	/** Begins what the start form proposes. */
	public void open(String caseNumber) {
		var step = steps.at(caseNumber);
		var branchId = members.get(step.caseFile().subjectId()).branchId();
		var deciderId = route.nextUp(branchId).id();
		commendations.add(caseNumber, branchId, deciderId);
		step.involve(List.of(branchId, deciderId));
	}

	/** The member is commended, by the decision that the form names. */
	public void award(String caseNumber) {
		var step = steps.at(caseNumber);
		var decision = step.paper("commendation-decide");
		var on = step.day(decision, "decidedOn")
			.notAfterToday("Ngày quyết định chưa tới; hãy kiểm tra lại ngày ghi trên quyết định.");
		decisions.make(new Decision(caseNumber, "commendation", commendations.get(caseNumber).deciderId(),
			decision.text("decisionNumber"), on.date()));
		end(caseNumber, CommendationState.AWARDED);
	}

	public void refuse(String caseNumber) {
		end(caseNumber, CommendationState.REFUSED);
	}

	private void end(String caseNumber, CommendationState as) {
		steps.at(caseNumber).end(as);
		events.publishEvent(new Commendation.Decided(commendations.get(caseNumber), as));
	}
}
