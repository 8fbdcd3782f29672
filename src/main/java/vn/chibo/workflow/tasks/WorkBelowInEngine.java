package vn.chibo.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.register.Organisation;
import vn.chibo.workflow.EngineTimestamps;
import vn.chibo.worklist.WorkBelow;

/**
 * A task that was given by name waits where that member stands; the committee that may do it on the member's behalf goes
 * without saying.
 */
record WorkBelowInEngine(JdbcClient jdbc, Clock clock, Organisation top) implements WorkBelow {

	/**
	 * A group id ends in the id of its organisation; a path below the top goes on with the id of the one directly below.
	 * Looked up by an empty login, because H2 looks through all members without a login for a missing one.
	 */
	private static final String WORK = """
		(select w.*, o.name as place, b.name as area,
		        case when o.id = :top then 0 else coalesce(b.id, -1) end as below_id
		 from (select t.NAME_ as task_name, t.TASK_DEF_KEY_ as task_key, d.KEY_ as process, d.NAME_ as process_name,
		              t.ID_ as id, e.BUSINESS_KEY_ as case_number, t.CREATE_TIME_ as since, t.DUE_DATE_ as due,
		              cast(t.DUE_DATE_ as date) as due_day, case when c.login is null then c.group_id end as group_id,
		              coalesce(m.branch_id, cast(nullif(regexp_replace(c.group_id, '[^0-9]+', ''), '') as bigint)) as place_id
		       from ACT_RU_TASK t
		       join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
		       join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
		       left join (select TASK_ID_, min(GROUP_ID_) as group_id, min(USER_ID_) as login from ACT_RU_IDENTITYLINK
		                  where TYPE_ = 'candidate' group by TASK_ID_) c on c.TASK_ID_ = t.ID_
		       left join registered_member m on m.login = coalesce(c.login, '')
		       where e.BUSINESS_KEY_ in (select l.case_number from case_place l
			 join registered_organisation under on under.id = l.organisation_id where under.path like :within)) w
		 left join registered_organisation o on o.id = w.place_id
		 left join registered_organisation b on b.id = cast(nullif(regexp_replace(
		   case when o.path like :within then substring(o.path from :beneath) end, '/.*', ''), '') as bigint)) work
		""";

	@Override
	public List<Count> counts(Instant today, Instant soon) {
		return of("select process, min(process_name) as process_name, below_id, area, count(*) as tasks, "
			+ "sum(case when due < :today then 1 else 0 end) as late, "
			+ "sum(case when due >= :today and due < :soon then 1 else 0 end) as due_soon from " + WORK
			+ "group by process, below_id, area", today).param("soon", Timestamp.from(soon))
			.query((row, number) -> new Count(row.getString("process"), row.getString("process_name"),
				row.getLong("below_id"), row.getString("area"), row.getLong("tasks"), row.getLong("late"),
				row.getLong("due_soon")))
			.list();
	}

	@Override
	public List<Line> lines(Selected selected, Instant today, int bundledFrom, int pageSize) {
		return of("select listed.*, count(*) over () as line_count from (select work.*, count(*) over kind as tasks, "
			+ "row_number() over (kind order by since, id) as nth from " + WORK + "where " + conditions(selected)
			+ " window kind as (partition by process, task_key, due_day, below_id)) listed "
			+ "where tasks < :bundledFrom or nth = 1 "
			+ "order by due nulls last, since, id offset :passed rows fetch first :pageSize rows only", today)
			.param("bundledFrom", bundledFrom).param("passed", (selected.page() - 1L) * pageSize)
			.param("pageSize", pageSize)
			.param("process", selected.process()).param("task", selected.taskKey()).param("below", selected.below())
			.param("dueFrom", startOf(selected.due(), 0)).param("dueUntil", startOf(selected.due(), 1))
			.query(WorkBelowInEngine::line).list();
	}

	private static String conditions(Selected selected) {
		var all = new ArrayList<>(List.of("1 = 1"));
		if (selected.process() != null) {
			all.add("process = :process");
		}
		if (selected.taskKey() != null) {
			all.add("task_key = :task");
			all.add(selected.due() == null ? "due is null" : "due >= :dueFrom and due < :dueUntil");
		}
		if (selected.below() != null) {
			all.add("below_id = :below");
		}
		if (selected.late()) {
			all.add("due < :today");
		}
		return String.join(" and ", all);
	}

	private Timestamp startOf(LocalDate day, int daysLater) {
		return day == null ? null : Timestamp.from(day.plusDays(daysLater).atStartOfDay(clock.getZone()).toInstant());
	}

	private JdbcClient.StatementSpec of(String statement, Instant today) {
		return jdbc.sql(statement).param("top", top.id()).param("within", top.path() + "%")
			.param("beneath", top.path().length() + 1).param("today", Timestamp.from(today));
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(row.getString("process"), row.getString("task_key"), row.getString("process_name"),
			row.getString("task_name"), row.getString("case_number"), row.getString("group_id"), row.getString("place"),
			row.getLong("below_id"), row.getString("area"), EngineTimestamps.read(row, "since"),
			EngineTimestamps.read(row, "due"), row.getLong("tasks"), row.getLong("line_count"));
	}
}
