package vn.chibo.workflow.tasks;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.worklist.OpenWork;
import vn.chibo.worklist.Worker;

/** Reads the engine's tables: its own queries join a right for each task, know no organisations and do not group. */
@Component
class OpenWorkInEngine implements OpenWork {

	private final JdbcClient jdbc;
	private final Clock clock;

	OpenWorkInEngine(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public WorklistInEngine of(Worker worker) {
		return new WorklistInEngine(jdbc, worker);
	}

	@Override
	public WorkBelowInEngine below(Organisation top) {
		return new WorkBelowInEngine(jdbc, clock, top);
	}
}
