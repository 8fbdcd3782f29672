package vn.chibo.workflow.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.worklist.OpenWork;
import vn.chibo.worklist.Worker;

/** Reads the engine's tables: its own queries join a right for each task, know no organisations and do not group. */
@Component
class OpenWorkInEngine implements OpenWork {

	private final JdbcClient jdbc;
	private final PlacedTasks placed;

	OpenWorkInEngine(JdbcClient jdbc, PlacedTasks placed) {
		this.jdbc = jdbc;
		this.placed = placed;
	}

	@Override
	public WorklistInEngine of(Worker worker) {
		return new WorklistInEngine(jdbc, worker);
	}

	@Override
	public WorkBelowInEngine below(Organisation top) {
		return new WorkBelowInEngine(jdbc, placed, top);
	}
}
