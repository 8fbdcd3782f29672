package vn.chibo.procedures.memberchange;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Members;
import vn.chibo.register.Routing;

/** A member who moves takes an open proposal along: those who lead the new branch and keep its register go on with it. */
@Component
class MovedMembers {

	private final CaseFiles caseFiles;
	private final Routing routing;

	MovedMembers(CaseFiles caseFiles, Routing routing) {
		this.caseFiles = caseFiles;
		this.routing = routing;
	}

	@EventListener
	void on(Members.Relocated relocated) {
		caseFiles.about(List.of(relocated.memberId())).stream()
			.filter(one -> one.isOpen() && one.procedure().equals(MemberChangeSteps.PROCEDURE))
			.map(CaseFile::number).forEach(number -> goesOn(number, relocated));
	}

	private void goesOn(String number, Members.Relocated relocated) {
		var to = routing.keeper(relocated.toBranch());
		handOver(number, routing.keeper(relocated.fromBranch()).groupId(), to.groupId());
		handOver(number, routing.committee(relocated.fromBranch()), routing.committee(relocated.toBranch()));
		caseFiles.involve(number, List.of(relocated.toBranch(), to.organisationId()));
	}

	private void handOver(String number, String from, String to) {
		if (!from.equals(to)) {
			caseFiles.handOver(new CaseFiles.HandedOver(number, from, to, "memberMoved"));
		}
	}
}
