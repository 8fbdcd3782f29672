package vn.chibo.workflow.tasks;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.chibo.base.StartTurn;

/** Makes each shared list once; what was changed or deleted since stays as it is. */
@Component
class SharedFilters implements ApplicationRunner {

	/** The engine's own table of settings remembers which lists were made. */
	static final String MADE = "chibo.sharedLists";

	private final FilterService filters;
	private final TaskService tasks;
	private final ManagementService management;
	private final StartTurn turn;

	SharedFilters(FilterService filters, TaskService tasks, ManagementService management, StartTurn turn) {
		this.filters = filters;
		this.tasks = tasks;
		this.management = management;
		this.turn = turn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		turn.take(this::makeWhatIsMissing);
	}

	private void makeWhatIsMissing() {
		var made = made();
		var missing = Arrays.stream(SharedList.values()).filter(list -> !made.contains(list.name())).toList();
		for (var list : missing) {
			// an earlier release made the first list without a note of it
			if (filters.createFilterQuery().filterName(list.title()).count() == 0) {
				make(list);
			}
			made.add(list.name());
		}
		if (!missing.isEmpty()) {
			management.setProperty(MADE, String.join(",", made));
		}
	}

	private Set<String> made() {
		return new TreeSet<>(Arrays.asList(management.getProperties().getOrDefault(MADE, "").split(",")));
	}

	private void make(SharedList list) {
		var filter = filters.newTaskFilter(list.title());
		filter.setQuery(tasks.createTaskQuery().orderByTaskCreateTime().desc());
		filter.setProperties(list.properties());
		filters.saveFilter(filter);
	}
}
