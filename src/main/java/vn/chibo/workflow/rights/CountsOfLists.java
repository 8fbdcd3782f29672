package vn.chibo.workflow.rights;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatisticsQuery;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * How many instances run and fail, as Cockpit's first page shows it: a department is told how many it finds in the list behind
 * the number, and not how many there are in all organisations, which the engine would count.
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
					.forEach(process -> recount(process, context));
			}
			return counted;
		}

		private void recount(ProcessDefinitionStatisticsEntity process, CommandContext context) {
			if (process.getInstances() > 0) {
				var instances = new ProcessInstanceQueryImpl();
				instances.processDefinitionId(process.getId());
				process.setInstances((int) instances.executeCount(context));
			}
			if (process.getFailedJobs() > 0) {
				var jobs = new JobQueryImpl();
				jobs.processDefinitionId(process.getId()).noRetriesLeft();
				process.setFailedJobs((int) jobs.executeCount(context));
			}
			if (!process.getIncidentStatistics().isEmpty()) {
				process.setIncidentStatistics(incidents(process, context));
			}
		}

		private List<IncidentStatistics> incidents(ProcessDefinitionStatisticsEntity process, CommandContext context) {
			var incidents = new IncidentQueryImpl();
			incidents.processDefinitionId(process.getId());
			if (includeIncidentsForType != null) {
				incidents.incidentType(includeIncidentsForType);
			}
			return incidents.executeList(context, null).stream()
				.filter(incident -> !includeRootIncidents || incident.getId().equals(incident.getRootCauseIncidentId()))
				.collect(groupingBy(Incident::getIncidentType, TreeMap::new, counting())).entrySet().stream()
				.<IncidentStatistics>map(type -> new Incidents(type.getKey(), type.getValue().intValue())).toList();
		}
	}

	private record Incidents(String type, int count) implements IncidentStatistics {

		@Override
		public String getIncidentType() {
			return type;
		}

		@Override
		public int getIncidentCount() {
			return count;
		}
	}
}
