package vn.chibo.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.workflow.EngineTimestamps;
import vn.chibo.worklist.Worker;

/** What waits for somebody and can be done now, with whom it is about: one question, however many there are. */
@Component
class ListedTasks {

	private static final String LISTED = """
		select work.*, s.place,
		       case when coalesce(work.taken_by, :login) = :login and coalesce(s.login, '') <> :login then s.name end as name
		from""" + " " + WorklistInEngine.WORK + """
		left join case_subject s on s.case_number = work.case_number where work.suspension = 1
		""";

	private final JdbcClient jdbc;

	ListedTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ListedTask> of(Worker worker) {
		return asked(LISTED, worker).query(ListedTasks::task).list();
	}

	List<ListedTask> of(Worker worker, Collection<String> ids) {
		return asked(LISTED + "and work.id in (:ids) order by work.id", worker).param("ids", ids)
			.query(ListedTasks::task).list();
	}

	private JdbcClient.StatementSpec asked(String question, Worker worker) {
		return jdbc.sql(question).param("login", worker.login()).param("groups", worker.groups());
	}

	private static ListedTask task(ResultSet row, int number) throws SQLException {
		return new ListedTask(row.getString("id"), row.getString("process") + "/" + row.getString("task_key"),
			row.getString("task_name"), row.getString("process_name"), row.getString("taken_by"),
			EngineTimestamps.read(row, "since"), EngineTimestamps.read(row, "due"), row.getString("case_number"),
			row.getString("name"), row.getString("place"));
	}
}
