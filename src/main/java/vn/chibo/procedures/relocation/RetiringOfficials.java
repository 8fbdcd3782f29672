package vn.chibo.procedures.relocation;

import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Retirements;
import vn.chibo.rules.CasePlaces;

/**
 * Who retires sits on no committee from the day of the decision, however long the relocation takes (294 16.4). Members say
 * so themselves; of whom others say it, those who introduce have seen the decision.
 */
@Component
class RetiringOfficials {

	private final RelocationRules rules;
	private final CasePlaces places;
	private final CaseSteps steps;
	private final Members members;
	private final Retirements retirements;

	RetiringOfficials(RelocationRules rules, CasePlaces places, CaseSteps steps, Members members,
			Retirements retirements) {
		this.rules = rules;
		this.places = places;
		this.steps = steps;
		this.members = members;
		this.retirements = retirements;
	}

	/** The case is begun; what others write of an official ends no seat yet. */
	void began(Relocation relocation, Paper start, Member member) {
		if (start.filedBy().equals(member.login())) {
			retires(relocation, start);
		}
	}

	/** The request is in; who has begun the case as well has said it then. */
	void requested(Relocation relocation) {
		var start = start(relocation);
		var by = steps.at(relocation.caseNumber()).paper("relocation-request").filedBy();
		if (!by.equals(start.filedBy()) && by.equals(members.get(relocation.memberId()).login())) {
			retires(relocation, start);
		}
	}

	/** The slip is issued. */
	void introduced(Relocation relocation) {
		retires(relocation, start(relocation));
	}

	private void retires(Relocation relocation, Paper start) {
		var seats = rules.seats(new RelocationRules.Move(start.text("reason")), relocation.effectiveOn(),
			places.of(relocation.caseNumber()));
		if (seats.ends() == RelocationRules.SeatsEnd.When.WITH_DECISION) {
			retirements.takeEffect(relocation.memberId(), relocation.effectiveOn(), relocation.caseNumber());
		}
	}

	private Paper start(Relocation relocation) {
		return steps.at(relocation.caseNumber()).paper("relocation-start");
	}
}
