package vn.chibo.workflow.tasks;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The list that everybody finds in Tasklist at the first start; made once, never overwritten. */
@Component
class SharedFilters implements ApplicationRunner {

	private final FilterService filters;
	private final TaskService tasks;

	SharedFilters(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (filters.createFilterQuery().count() == 0) {
			var filter = filters.newTaskFilter("Việc cần làm");
			filter.setQuery(tasks.createTaskQuery().orderByTaskCreateTime().desc());
			filter.setProperties(Map.of("description", "Nhiệm vụ của đồng chí và của cấp ủy đồng chí tham gia", "priority",
				0, "refresh", true, "color", "#b3121d"));
			filters.saveFilter(filter);
		}
	}
}
