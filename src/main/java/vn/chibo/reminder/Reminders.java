package vn.chibo.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** What has been said of deadlines: the record of each case, and what keeps a step from being said twice. */
@Repository
class Reminders {

	private static final int PORTION = 1000;

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	Reminders(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Adds what has not been said yet; twice at the same moment, one of them fails as a whole. */
	void add(Addressee addressee, Collection<Reminder> reminders, LocalDate today) {
		batch.batchUpdate("""
			insert into reminder (task_id, step, due_on, to_committee, addressee, case_number, task_name, reminded_on, mailed)
			select ?, ?, ?, ?, ?, cast(? as varchar), ?, ?, false
			where not exists (select 1 from reminder
			                  where task_id = ? and step = ? and due_on = ? and to_committee = ? and addressee = ?)
			""",
			reminders.stream()
				.map(reminder -> new Object[] {reminder.taskId(), reminder.step().name(), reminder.dueOn(),
					addressee.isCommittee(), addressee.name(), reminder.caseNumber(), reminder.taskName(), today,
					reminder.taskId(),
					reminder.step().name(), reminder.dueOn(), addressee.isCommittee(), addressee.name()})
				.toList());
	}

	/** When each step was first said of tasks, by task and due day. */
	Map<About, Map<Step, LocalDate>> said(Collection<String> taskIds) {
		var said = new HashMap<About, Map<Step, LocalDate>>();
		var ids = List.copyOf(taskIds);
		for (int from = 0; from < ids.size(); from += PORTION) {
			jdbc.sql("select task_id, due_on, step, min(reminded_on) from reminder where task_id in (:tasks) "
				+ "group by task_id, due_on, step")
				.param("tasks", ids.subList(from, Math.min(ids.size(), from + PORTION)))
				.query(row -> {
					said.computeIfAbsent(new About(row.getString(1), row.getObject(2, LocalDate.class)),
						first -> new EnumMap<>(Step.class))
						.put(Step.valueOf(row.getString(3)), row.getObject(4, LocalDate.class));
				});
		}
		return said;
	}

	/** A task and the day on which it is due. */
	record About(String taskId, LocalDate dueOn) {
	}

	/** Those to whom something has still to be said. */
	List<Addressee> waiting() {
		return jdbc
			.sql("select distinct to_committee as is_committee, addressee as name from reminder where not mailed "
				+ "order by 1, 2")
			.query(RecordRows.of(Addressee.class)).list();
	}

	/** What has still to be said to one, and is said now. */
	Optional<Taken> take(Addressee addressee) {
		var taken = jdbc
			.sql("select id from reminder where to_committee = ? and addressee = ? and not mailed order by id")
			.params(addressee.isCommittee(), addressee.name()).query(Long.class).list();
		if (taken.isEmpty()) {
			return Optional.empty();
		}
		jdbc.sql("update reminder set mailed = true where id in (:taken)").param("taken", taken).update();
		return Optional.of(new Taken(taken.get(0),
			jdbc.sql("select task_id, step, due_on, case_number, task_name from reminder where id in (:taken) "
				+ "order by due_on, case_number nulls last, task_id").param("taken", taken)
				.query(RecordRows.of(Reminder.class))
				.list()));
	}

	/**
	 * What one mail says.
	 *
	 * @param id of the first of them: said once more, they make the same mail
	 */
	record Taken(long id, List<Reminder> reminders) {
	}
}
