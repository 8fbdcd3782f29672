package vn.chibo.workflow.rights;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.db.CommandExecutor;
import org.camunda.bpm.cockpit.db.QueryService;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.db.QueryServiceImpl;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.ProcessDefinitionStatisticsDto;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.ProcessDefinitionStatisticsQueryDto;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.db.QueryParameters;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The numbers in Cockpit's list of processes, which it reads by a statement of its own that counts the instances of all
 * organisations: a department is told how many it finds in the lists behind them.
 */
@Component
class CountsInCockpit extends DefaultCockpitRuntimeDelegate implements SmartInitializingSingleton {

	/** When the server is there: Cockpit sets its own as the server starts. */
	@Override
	public void afterSingletonsInstantiated() {
		Cockpit.setCockpitRuntimeDelegate(this);
	}

	@Override
	public QueryService getQueryService(String engine) {
		return new Recounting(getCommandExecutor(engine), getProcessEngine(engine));
	}

	private static class Recounting extends QueryServiceImpl {

		private final ProcessEngine engine;

		Recounting(CommandExecutor executor, ProcessEngine engine) {
			super(executor);
			this.engine = engine;
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T> List<T> executeQuery(String statement, QueryParameters asked) {
			List<T> found = super.executeQuery(statement, asked);
			var person = engine.getIdentityService().getCurrentAuthentication();
			if (asked instanceof ProcessDefinitionStatisticsQueryDto statistics && person != null
				&& Standing.of(person) == Standing.DEPARTMENT) {
				recount((List<ProcessDefinitionStatisticsDto>) found, statistics.getOrderBy());
			}
			return found;
		}

		private void recount(List<ProcessDefinitionStatisticsDto> processes, String order) {
			processes.forEach(this::recount);
			// by anything else than numbers, the database has sorted
			if (order.startsWith("INSTANCE_COUNT_")) {
				processes.sort(comparing(ProcessDefinitionStatisticsDto::getInstances, direction(order)));
			} else if (order.startsWith("INCIDENT_COUNT_")) {
				processes.sort(comparing(ProcessDefinitionStatisticsDto::getIncidents, direction(order)));
			}
		}

		private static Comparator<Integer> direction(String order) {
			return order.endsWith(" desc") ? reverseOrder() : naturalOrder();
		}

		private void recount(ProcessDefinitionStatisticsDto process) {
			var runtime = engine.getRuntimeService();
			if (process.getInstances() > 0) {
				process.setInstances(Math.toIntExact(
					runtime.createProcessInstanceQuery().processDefinitionKey(process.getKey()).count()));
			}
			if (process.getIncidents() > 0) {
				process.setIncidents(Math.toIntExact(
					runtime.createIncidentQuery().processDefinitionKeyIn(process.getKey()).count()));
			}
		}
	}
}
