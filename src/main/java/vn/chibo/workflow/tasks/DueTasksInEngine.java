package vn.chibo.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.reminder.DueTasks;

/**
 * Reads the engine's tables: its own query would have to ask again for the candidates of each task, and a campaign has
 * thousands that are due on one day.
 */
@Component
class DueTasksInEngine implements DueTasks {

	private static final String SELECT = """
		select t.id_, t.name_, e.business_key_, t.due_date_, l.group_id_, l.user_id_
		from act_ru_task t
		join act_ru_execution e on e.id_ = t.proc_inst_id_
		join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
		""";

	private final JdbcClient jdbc;

	DueTasksInEngine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<DueTask> dueBy(Instant moment) {
		return jdbc.sql(SELECT + "where t.due_date_ <= ? and e.business_key_ is not null order by t.due_date_, t.id_")
			.param(Timestamp.from(moment)).query(DueTasksInEngine::task).list();
	}

	@Override
	public List<DueTask> of(Collection<String> taskIds) {
		return taskIds.isEmpty() ? List.of() : jdbc.sql(SELECT + "where t.id_ in (:tasks) and t.due_date_ is not null "
			+ "and e.business_key_ is not null order by t.id_").param("tasks", taskIds).query(DueTasksInEngine::task)
			.list();
	}

	private static DueTask task(ResultSet row, int number) throws SQLException {
		return new DueTask(row.getString("id_"), row.getString("name_"), row.getString("business_key_"),
			row.getTimestamp("due_date_").toInstant(), row.getString("group_id_"), row.getString("user_id_"));
	}
}
