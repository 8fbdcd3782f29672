package vn.chibo.workflow.rights;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatisticsQuery;

/**
 * How many instances run, as Cockpit shows it: a department is told how many it finds in the list behind the number, and not
 * how many there are in all organisations, which the engine would count.
 */
class CountsOfLists extends ManagementServiceImpl {

	CountsOfLists(ProcessEngineConfiguration configuration) {
		super(configuration);
	}

	@Override
	public ProcessDefinitionStatisticsQuery createProcessDefinitionStatisticsQuery() {
		return new Query(commandExecutor);
	}

	private static class Query extends ProcessDefinitionStatisticsQueryImpl {

		private static final long serialVersionUID = 1L;

		Query(CommandExecutor executor) {
			super(executor);
		}

		@Override
		public List<ProcessDefinitionStatistics> executeList(CommandContext context, Page page) {
			var counted = super.executeList(context, page);
			var person = context.getAuthentication();
			if (person != null && Standing.of(person) == Standing.DEPARTMENT) {
				counted.stream().map(ProcessDefinitionStatisticsEntity.class::cast)
					.filter(process -> process.getInstances() > 0).forEach(process -> recount(process, context));
			}
			return counted;
		}

		private static void recount(ProcessDefinitionStatisticsEntity process, CommandContext context) {
			var instances = new ProcessInstanceQueryImpl();
			instances.processDefinitionId(process.getId());
			process.setInstances((int) instances.executeCount(context));
			if (process.getInstances() == 0) {
				process.setIncidentStatistics(List.of());
			}
		}
	}
}
