package vn.chibo.workflow.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.OpenDeadlines;

/** A key is the kind and the engine's id: tasks first, then timers. Those are found by their primary keys, in pages. */
@Component
class OpenDeadlinesInEngine implements OpenDeadlines {

	private static final String TASK = "task:";
	private static final String TIMER = "timer:";

	private final JdbcClient jdbc;
	private final TaskDueDates tasks;
	private final TimerDueDates timers;
	private final ProcessEngineConfigurationImpl engine;

	OpenDeadlinesInEngine(JdbcClient jdbc, TaskDueDates tasks, TimerDueDates timers,
			ProcessEngineConfiguration engine) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.timers = timers;
		this.engine = (ProcessEngineConfigurationImpl) engine;
	}

	@Override
	public List<String> after(String key, int count) {
		var found = new ArrayList<String>();
		if (!key.startsWith(TIMER)) {
			found.addAll(
				keys(TASK, "act_ru_task where due_date_ is not null and proc_inst_id_ is not null", key, count));
		}
		if (found.size() < count) {
			// one that is taken by an executor is going off
			found.addAll(keys(TIMER, "act_ru_job where type_ = 'timer' and process_instance_id_ is not null "
				+ "and lock_owner_ is null", key.startsWith(TIMER) ? key : TIMER, count - found.size()));
		}
		return found;
	}

	private List<String> keys(String kind, String table, String after, int count) {
		return jdbc.sql("select id_ from %s and id_ > ? order by id_ fetch first %d rows only".formatted(table, count))
			.param(after.isEmpty() ? "" : after.substring(kind.length())).query(String.class).list().stream()
			.map(kind::concat).toList();
	}

	/** One command of the engine: what is read once is known for the rest of the portion, what is changed is written once. */
	@Override
	public List<Moved> reckon(List<String> keys) {
		return engine.getCommandExecutorTxRequired().execute(context -> Stream
			.concat(tasks.reckon(ids(TASK, keys)).stream(), timers.reckon(ids(TIMER, keys)).stream()).toList());
	}

	private static Set<String> ids(String kind, List<String> keys) {
		return keys.stream().filter(key -> key.startsWith(kind)).map(key -> key.substring(kind.length()))
			.collect(Collectors.toSet());
	}
}
