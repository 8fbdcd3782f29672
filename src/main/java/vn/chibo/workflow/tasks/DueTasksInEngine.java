package vn.chibo.workflow.tasks;

import java.sql.Timestamp;
import java.time.Instant;
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

	private final JdbcClient jdbc;

	DueTasksInEngine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<DueTask> dueBy(Instant moment) {
		return jdbc.sql("""
			select t.id_, t.name_, e.business_key_, t.due_date_, l.group_id_, l.user_id_
			from act_ru_task t
			join act_ru_execution e on e.id_ = t.proc_inst_id_
			join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
			where t.due_date_ <= ? and e.business_key_ is not null
			order by t.due_date_, t.id_
			""").param(Timestamp.from(moment)).query((row, number) -> new DueTask(row.getString("id_"), row.getString("name_"),
				row.getString("business_key_"), row.getTimestamp("due_date_").toInstant(), row.getString("group_id_"),
				row.getString("user_id_"))).list();
	}
}
