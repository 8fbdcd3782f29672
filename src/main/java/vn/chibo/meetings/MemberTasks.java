package vn.chibo.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
		select id, branch_id, member_id, given_in, given_on, what, due_on, report, reported_on, outcome, settled_on,
		       ended_because, version
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

	@Transactional(readOnly = true)
	public Optional<MemberTask> find(long id) {
		return jdbc.sql(SELECT + "where id = ?").param(id).query(RecordRows.of(MemberTask.class)).optional();
	}

	/** All of a member whatever the branch: open ones first, the first due first, then the newest settled. */
	@Transactional(readOnly = true)
	public List<MemberTask> ofMember(long memberId, int before, int atMost) {
		return jdbc.sql(SELECT + """
			where member_id = ? order by case when outcome is null then 0 else 1 end,
			  case when outcome is null then due_on end, due_on desc, id desc offset ? rows fetch first ? rows only""")
			.params(memberId, before, atMost).query(RecordRows.of(MemberTask.class)).list();
	}

	/** Those of a branch that are something: open ones the first due first, others the newest first. */
	@Transactional(readOnly = true)
	public List<MemberTask> ofBranch(long branchId, Which which, LocalDate today, int before, int atMost) {
		return jdbc.sql(SELECT + "where branch_id = :branch and " + which.condition + " order by "
			+ (which == Which.SETTLED ? "settled_on desc, id desc" : "due_on, id")
			+ " offset :before rows fetch first :most rows only").param("branch", branchId).param("today", today)
			.param("before", before).param("most", atMost).query(RecordRows.of(MemberTask.class)).list();
	}

	/** How many open ones a member has that are due by a day, and how many of those are late. */
	@Transactional(readOnly = true)
	public Due dueOf(long memberId, LocalDate today, LocalDate by) {
		return jdbc.sql("select count(*) as due, coalesce(sum(case when due_on < :today then 1 else 0 end), 0) as late "
			+ "from member_task where member_id = :member and outcome is null and reported_on is null and due_on <= :by")
			.param("member", memberId).param("today", today).param("by", by).query(RecordRows.of(Due.class)).single();
	}

	/** Of members who can log in and have said nothing of them yet: open ones that are due from one day to another one. */
	@Transactional(readOnly = true)
	public List<Reminded> due(LocalDate from, LocalDate to) {
		return jdbc.sql("""
			select t.id, t.due_on, m.login from member_task t join current_member m on m.id = t.member_id
			where t.outcome is null and t.reported_on is null and t.due_on between ? and ? and m.login is not null
			order by t.id""").params(from, to).query(RecordRows.of(Reminded.class)).list();
	}

	/**
	 * What the member says of an open one, in the place of what was said before.
	 *
	 * @return whether it was still as it was seen
	 */
	public boolean report(long id, int version, String text, LocalDate on) {
		return jdbc.sql("update member_task set report = ?, reported_on = ?, version = version + 1 "
			+ "where id = ? and version = ? and outcome is null").params(text, on, id, version).update() == 1;
	}

	/**
	 * What the branch committee says became of an open one.
	 *
	 * @return whether it was still as it was seen
	 */
	public boolean settle(long id, int version, TaskOutcome outcome, LocalDate on) {
		return jdbc.sql("update member_task set outcome = ?, settled_on = ?, version = version + 1 "
			+ "where id = ? and version = ? and outcome is null").params(outcome.name(), on, id, version).update() == 1;
	}

	/** Nobody expects the open ones of a member any more that the branch has given, or whichever: where branch is null. */
	public void end(long memberId, Long branchId, String because, LocalDate on) {
		jdbc.sql("""
			update member_task set outcome = 'DROPPED', settled_on = :on, ended_because = :because, version = version + 1
			where member_id = :member and outcome is null and (cast(:branch as bigint) is null or branch_id = :branch)
			""").param("on", on).param("because", because).param("member", memberId).param("branch", branchId).update();
	}

	/** The branch that expects the open ones of a member is another one: it has taken the members of the first. */
	public void move(long memberId, long from, long to) {
		jdbc.sql("update member_task set branch_id = ?, version = version + 1 "
			+ "where member_id = ? and branch_id = ? and outcome is null").params(to, memberId, from).update();
	}

	/** Nobody expects those any more whose members stand elsewhere, whichever way that came about. */
	public int endOfStrangers(String because, LocalDate on) {
		return jdbc.sql("""
			update member_task set outcome = 'DROPPED', settled_on = :on, ended_because = :because, version = version + 1
			where outcome is null and not exists (select 1 from current_member m
			  where m.id = member_task.member_id and m.branch_id = member_task.branch_id)
			""").param("on", on).param("because", because).update();
	}

	/** What became of what members were given that was due in a period; whoever was given nothing is missing. */
	@Transactional(readOnly = true)
	public Map<Long, TaskCounts> counts(Collection<Long> memberIds, LocalDate from, LocalDate to) {
		var counts = new HashMap<Long, TaskCounts>();
		if (!memberIds.isEmpty()) {
			jdbc.sql("""
				select member_id, outcome, count(*) as number from member_task
				where member_id in (:members) and due_on between :from and :to
				  and (outcome is null or outcome <> 'DROPPED') group by member_id, outcome
				""").param("members", memberIds).param("from", from).param("to", to).query(row -> {
				var outcome = row.getString("outcome");
				counts.merge(row.getLong("member_id"), TaskCounts.of(
					outcome == null ? null : TaskOutcome.valueOf(outcome), row.getInt("number")), TaskCounts::plus);
			});
		}
		return counts;
	}

	/** What of the tasks of a branch is shown. */
	public enum Which {

		OPEN("outcome is null and due_on >= cast(:today as date)", "Chưa đến hạn"),
		LATE("outcome is null and due_on < cast(:today as date)", "Quá hạn"),
		REPORTED("outcome is null and reported_on is not null and cast(:today as date) is not null",
			"Đã báo cáo, chờ kết luận"),
		SETTLED("outcome is not null and cast(:today as date) is not null", "Đã kết luận");

		private final String condition;
		private final String vietnamese;

		Which(String condition, String vietnamese) {
			this.condition = condition;
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}

	/** @param late those of them whose day is over */
	public record Due(int due, int late) {
	}

	/** A task that somebody is reminded of. */
	public record Reminded(long id, LocalDate dueOn, String login) {
	}

	/** @param dueOn the last day */
	public record Given(long memberId, String what, LocalDate dueOn) {
	}
}
