package vn.chibo.workflow.tasks;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Organisation;
import vn.chibo.register.reorganising.Succession;
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

	@Override
	public List<Open> concerning(Collection<Long> organisations, Collection<String> cases) {
		return jdbc.sql(placed.asked() + """
			select t.task_id, t.case_number, d.name_ as procedure, t.task_name as name, o.name as place, t.place_id, t.home_id,
			       t.definition_id, t.task_key
			from placed_task t join act_re_procdef d on d.id_ = t.definition_id
			left join registered_organisation o on o.id = t.place_id
			where t.home_id in (:organisations) or t.place_id in (:organisations) or t.case_number in (:cases)
			order by t.case_number, t.task_id
			""").param("organisations", Succession.listed(organisations))
			.param("cases", cases.isEmpty() ? List.of("") : cases).query(RecordRows.of(Open.class)).list();
	}
}
