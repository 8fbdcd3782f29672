package vn.chibo.workflow.rights;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the guards in front of every command that a person gives the engine, and has people told numbers of their own. */
@Component
class RightsPlugin extends AbstractProcessEnginePlugin {

	private final Answers answers;
	private final LateOrWrong lateOrWrong;
	private final JdbcClient jdbc;

	RightsPlugin(Answers answers, LateOrWrong lateOrWrong, JdbcClient jdbc) {
		this.answers = answers;
		this.lateOrWrong = lateOrWrong;
		this.jdbc = jdbc;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setCustomPreCommandInterceptorsTxRequired(
			with(configuration.getCustomPreCommandInterceptorsTxRequired(), configuration));
		configuration.setCustomPreCommandInterceptorsTxRequiresNew(
			with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), configuration));
		configuration.setResourceAuthorizationProvider(new TaskRights.Unwritten());
		configuration.setAuthorizationService(new WebappDoors());
		var sessions = new ArrayList<SessionFactory>(List.of(new KnownRights.Factory(new TaskRights(jdbc))));
		if (configuration.getCustomSessionFactories() != null) {
			sessions.addAll(configuration.getCustomSessionFactories());
		}
		configuration.setCustomSessionFactories(sessions);
		configuration.setManagementService(new CountsOfLists(configuration));
	}

	private List<CommandInterceptor> with(List<CommandInterceptor> others,
			ProcessEngineConfigurationImpl configuration) {
		var all = new ArrayList<CommandInterceptor>(
			List.of(new AnswersToPeople(answers, lateOrWrong, configuration.getIdentityService())));
		if (others != null) {
			all.addAll(others);
		}
		return all;
	}
}
