package vn.chibo.workflow.webapps;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chibo.security.Administrator;

/** Cockpit for those who watch: without what the server would refuse them, and what speaks to those who run the engine only. */
@Component
class CockpitOfDepartments {

	/** In Camunda's words, which its page knows how to leave out: where it would stand, and its name. */
	private static final List<String> LEFT_OUT = List.of(
		"cockpit.navigation:decisions", "cockpit.navigation:tasks", "cockpit.navigation:batch",
		"cockpit.navigation:deployments",
		"cockpit.navigation:reports", "cockpit.tasks.dashboard:*", "cockpit.repository.*:*",
		"cockpit.processDefinition.runtime.action:*", "cockpit.processDefinition.runtime.tab:job-definition-table",
		"cockpit.processInstance.runtime.action:*", "cockpit.processInstance.runtime.tab:jobs-tab",
		"cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime",
		"cockpit.processInstance.runtime.tab:user-tasks-tab", "cockpit.processInstance.runtime.tab:variables-tab",
		"cockpit.incident.action:*", "cockpit.jobDefinition.action:*");
	private static final String NAME = "app-name=\"cockpit\"";
	private static final String BODY = "<body>";

	private final Administrator administrator;

	CockpitOfDepartments(Administrator administrator) {
		this.administrator = administrator;
	}

	/** The page as whoever asks may use it. */
	String of(String page) {
		return administrator.is(SecurityContextHolder.getContext().getAuthentication().getName()) ? page
			: page.replaceFirst(NAME, NAME + " cam-exclude-plugins=\"" + String.join(",", LEFT_OUT) + "\"")
				.replaceFirst(BODY, "<body class=\"chibo-watches\">");
	}
}
