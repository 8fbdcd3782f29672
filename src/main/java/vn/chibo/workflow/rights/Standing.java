package vn.chibo.workflow.rights;

import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** What somebody is to the engine, beside the committees that a task names. */
enum Standing {

	MEMBER, DEPARTMENT, ADMINISTRATOR;

	static Standing of(Authentication person) {
		var groups = person.getGroupIds();
		if (groups == null) {
			return MEMBER;
		}
		return groups.contains(Groups.CAMUNDA_ADMIN) ? ADMINISTRATOR
			: groups.contains(StandingRights.DEPARTMENTS) ? DEPARTMENT : MEMBER;
	}
}
