package vn.chibo.procedures.memberchange;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model: of where the member stands when the task begins. */
@ModelBean("memberChangeRoute")
public class MemberChangeRoute {

	private final CaseSteps steps;
	private final Members members;
	private final Routing routing;

	MemberChangeRoute(CaseSteps steps, Members members, Routing routing) {
		this.steps = steps;
		this.members = members;
		this.routing = routing;
	}

	/** Who keeps the register of the member's branch. */
	public String keeper(String caseNumber) {
		return routing.keeper(member(caseNumber).branchId()).groupId();
	}

	public String branch(String caseNumber) {
		return routing.committee(member(caseNumber).branchId());
	}

	/** The member who asked; nobody where the branch did, or where the member does not work with the application. */
	public List<String> proposer(String caseNumber) {
		boolean own = steps.at(caseNumber).paper(Proposal.START).filedFor() == null;
		return own ? Stream.ofNullable(member(caseNumber).login()).toList() : List.of();
	}

	private Member member(String caseNumber) {
		return members.get(steps.at(caseNumber).caseFile().subjectId());
	}
}
