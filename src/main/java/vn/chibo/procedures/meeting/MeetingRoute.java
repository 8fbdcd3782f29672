package vn.chibo.procedures.meeting;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model. */
@ModelBean("branchMeetingRoute")
public class MeetingRoute {

	private final CaseSteps steps;
	private final Meetings meetings;
	private final Routing routing;
	private final Organisations organisations;

	MeetingRoute(CaseSteps steps, Meetings meetings, Routing routing, Organisations organisations) {
		this.steps = steps;
		this.meetings = meetings;
		this.routing = routing;
		this.organisations = organisations;
	}

	public String branch(String caseNumber) {
		return routing.committee(branchOf(caseNumber));
	}

	/** Directly above the branch, whoever does the paperwork there. */
	public String superior(String caseNumber) {
		return above(branchOf(caseNumber)).groupId();
	}

	/** The committee of the branch that is to hold it, too. */
	public String joint(String caseNumber) {
		return routing.committee(meetings.find(caseNumber).orElseThrow().jointBranchId());
	}

	/** Those who lead a party group. */
	public String group(String caseNumber, long groupId) {
		return Committee.leadingGroup(groupId).groupId();
	}

	/** Who hears of the meetings of a branch; the branch itself where nothing is above it. */
	Committee above(long branchId) {
		var branch = organisations.get(branchId);
		return organisations.ancestors(branch).stream().findFirst().orElse(branch).administering();
	}

	/** The branch, what is directly above it, and whoever keeps its register. */
	List<Long> around(long branchId) {
		return Stream.of(branchId, above(branchId).organisationId(), routing.keeper(branchId).organisationId())
			.distinct()
			.toList();
	}

	private long branchOf(String caseNumber) {
		return steps.at(caseNumber).caseFile().organisationId();
	}
}
