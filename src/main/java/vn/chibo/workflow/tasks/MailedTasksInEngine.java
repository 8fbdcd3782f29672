package vn.chibo.workflow.tasks;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.notification.MailedTasks;

/** Reads the engine's tables, once for many mails. */
@Component
class MailedTasksInEngine implements MailedTasks {

	private final JdbcClient jdbc;

	MailedTasksInEngine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> open(Collection<String> taskIds) {
		return ask("select id_ from act_ru_task where id_ in (:ids)", taskIds);
	}

	@Override
	public Set<String> returned(Collection<String> taskIds) {
		// the next committee in a row has the same task, but not had it before
		return ask("""
			select t.id_ from act_hi_taskinst t join act_hi_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
			where t.id_ in (:ids) and exists (
			  select 1 from act_hi_taskinst e join act_hi_identitylink k on k.task_id_ = e.id_ and k.type_ = 'candidate'
			  where e.proc_inst_id_ = t.proc_inst_id_ and e.task_def_key_ = t.task_def_key_ and e.id_ <> t.id_
			    and e.end_time_ <= t.start_time_ and e.delete_reason_ = 'completed'
			    and (k.group_id_ = l.group_id_ or k.user_id_ = l.user_id_))
			""", taskIds);
	}

	private Set<String> ask(String question, Collection<String> taskIds) {
		return taskIds.isEmpty() ? Set.of() : jdbc.sql(question).param("ids", taskIds).query(String.class).set();
	}
}
