package vn.chibo.workflow.rights;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;

/** The organisation departments of a case see its instance in Cockpit; it holds ids and routing facts only. */
@Component
class CaseRights {

	private final AuthorizationService authorizations;

	CaseRights(@Lazy AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	@EventListener
	void on(CaseFiles.Involved involved) {
		var execution = Context.getBpmnExecutionContext();
		if (execution == null) {
			return;
		}
		involved.organisationIds().stream()
			.flatMap(organisation -> Committee.with(Right.WATCHES_PROCESSES, organisation)).forEach(committee -> {
				var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
				right.setGroupId(committee.groupId());
				right.setResource(Resources.PROCESS_INSTANCE);
				right.setResourceId(execution.getExecution().getProcessInstanceId());
				right.addPermission(Permissions.READ);
				authorizations.saveAuthorization(right);
			});
	}
}
