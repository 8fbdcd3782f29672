package vn.chibo.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** What members were given to do by their branches. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class MemberTasks {

	private static final String SELECT = """
		select id, branch_id, member_id, given_in, given_on, what, due_on, report, reported_on, outcome, settled_on, version
		from member_task\s""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	MemberTasks(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public void give(long branchId, String meeting, LocalDate on, List<Given> tasks) {
		batch.batchUpdate("insert into member_task (branch_id, member_id, given_in, given_on, what, due_on) "
			+ "values (?, ?, ?, ?, ?, ?)",
			tasks.stream()
				.map(task -> new Object[] {branchId, task.memberId(), meeting, on, task.what(), task.dueOn()})
				.toList());
	}

	/** The open ones of a branch, the first due first. */
	@Transactional(readOnly = true)
	public List<MemberTask> open(long branchId, int atMost) {
		return jdbc.sql(SELECT + """
			where branch_id = ? and outcome is null order by due_on, id fetch first ? rows only""")
			.params(branchId, atMost).query(RecordRows.of(MemberTask.class)).list();
	}

	/** What became of open ones, as a meeting has said it; what is settled already stays as it is. */
	public void settle(Map<Long, TaskOutcome> outcomes, LocalDate on) {
		batch.batchUpdate("update member_task set outcome = ?, settled_on = ?, version = version + 1 "
			+ "where id = ? and outcome is null",
			outcomes.entrySet().stream().map(one -> new Object[] {one.getValue().name(), on, one.getKey()}).toList());
	}

	/** @param dueOn the last day */
	public record Given(long memberId, String what, LocalDate dueOn) {
	}
}
