package vn.chibo.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.staffing.CommitteeTasks;
import vn.chibo.workflow.EngineTimestamps;

/** Reads the engine's tables: its own queries would ask for each task again. */
@Component
class CommitteeTasksInEngine implements CommitteeTasks {

	private final JdbcClient jdbc;
	private final TaskService tasks;

	CommitteeTasksInEngine(JdbcClient jdbc, TaskService tasks) {
		this.jdbc = jdbc;
		this.tasks = tasks;
	}

	@Override
	public Map<String, Long> counts() {
		var counts = new HashMap<String, Long>();
		jdbc.sql("select group_id_, count(distinct task_id_) from act_ru_identitylink "
			+ "where type_ = 'candidate' and group_id_ is not null and task_id_ is not null group by group_id_")
			.query(row -> {
				counts.put(row.getString(1), row.getLong(2));
			});
		return counts;
	}

	@Override
	public List<Work> of(Collection<String> groups) {
		return groups.isEmpty() ? List.of()
			: jdbc.sql("""
			select l.group_id_, t.name_, count(distinct t.id_) as tasks, min(e.business_key_) as case_number,
			       min(t.due_date_) as first_due
			from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
			join act_ru_execution e on e.id_ = t.proc_inst_id_
			where l.type_ = 'candidate' and l.group_id_ in (:groups)
			group by l.group_id_, t.name_ order by first_due nulls last, l.group_id_, min(t.id_)
			""").param("groups", groups)
				.query((row, number) -> new Work(row.getString("group_id_"), row.getString("name_"),
					row.getLong("tasks"), row.getString("case_number"), EngineTimestamps.read(row, "first_due")))
				.list();
	}

	@Override
	public List<Taken> taken() {
		return taken("is not null", List.of());
	}

	@Override
	public List<Taken> takenBy(Collection<String> logins) {
		return logins.isEmpty() ? List.of() : taken("in (:logins)", logins);
	}

	private List<Taken> taken(String whose, Collection<String> logins) {
		return jdbc.sql("""
			select t.id_, t.name_, e.business_key_, l.group_id_, t.assignee_, d.saved_at,
			       coalesce((select max(h.timestamp_) from act_hi_identitylink h where h.task_id_ = t.id_
			          and h.user_id_ = t.assignee_ and h.type_ = 'assignee' and h.operation_type_ = 'add'), t.create_time_)
			         as taken_at,
			       exists (select 1 from act_ru_identitylink own where own.task_id_ = t.id_ and own.type_ = 'candidate'
			          and own.user_id_ = t.assignee_) as by_name
			from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
			join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
			left join case_draft d on d.case_number = e.business_key_ and d.name = 'task:' || t.id_ || ':' || t.assignee_
			where t.assignee_\s""" + whose + """
			  and e.business_key_ is not null
			  and not exists (select 1 from act_ru_identitylink own join current_member m on m.login = own.user_id_
			    where own.task_id_ = t.id_ and own.type_ = 'candidate' and own.user_id_ = t.assignee_)
			order by t.id_, l.group_id_
			""").param("logins", logins).query((row, number) -> new Taken(row.getString("id_"), row.getString("name_"),
			row.getString("business_key_"), row.getString("group_id_"), row.getString("assignee_"),
			EngineTimestamps.read(row, "taken_at"), row.getBoolean("by_name"), savedAt(row))).list();
	}

	@Override
	public boolean giveBack(String taskId, String takenBy) {
		if (tasks.createTaskQuery().taskId(taskId).taskAssignee(takenBy).count() == 0) {
			return false;
		}
		try {
			tasks.setAssignee(taskId, null);
			return true;
		} catch (OptimisticLockingException changedMeanwhile) {
			throw new OptimisticLockingFailureException("task " + taskId, changedMeanwhile);
		}
	}

	private static Instant savedAt(ResultSet row) throws SQLException {
		var moment = row.getObject("saved_at", OffsetDateTime.class);
		return moment == null ? null : moment.toInstant();
	}
}
