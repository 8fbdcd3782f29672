package vn.chibo.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.workflow.EngineTimestamps;
import vn.chibo.worklist.Worker;
import vn.chibo.worklist.Worklist;

/**
 * Asked of the engine's tables: its own query neither groups by kind nor puts tasks without a deadline last. Nothing is
 * checked here but login and groups.
 */
record WorklistInEngine(JdbcClient jdbc, Worker worker) implements Worklist {

	/** What concerns the person, each task once: taken, given by name, or of a group. */
	static final String WORK = """
		(select t.ID_ as id, t.NAME_ as task_name, t.TASK_DEF_KEY_ as task_key, d.KEY_ as process, d.NAME_ as process_name,
		        e.BUSINESS_KEY_ as case_number, t.CREATE_TIME_ as since, t.DUE_DATE_ as due, t.ASSIGNEE_ as taken_by,
		        t.SUSPENSION_STATE_ as suspension,
		        case when t.ASSIGNEE_ = :login or t.ASSIGNEE_ is null and c.by_name = 1 then 'OWN'
		             when t.ASSIGNEE_ is null then 'COMMITTEE' else 'COLLEAGUE' end as whose
		 from (select found.task_id, max(found.by_name) as by_name from (
		         select ID_ as task_id, 1 as by_name from ACT_RU_TASK where ASSIGNEE_ = :login
		         union all
		         select TASK_ID_, 1 from ACT_RU_IDENTITYLINK where USER_ID_ = :login and TYPE_ = 'candidate'
		         union all
		         select TASK_ID_, 0 from ACT_RU_IDENTITYLINK where GROUP_ID_ in (:groups) and TYPE_ = 'candidate') found
		       group by found.task_id) c
		 join ACT_RU_TASK t on t.ID_ = c.task_id
		 join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
		 join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_) work
		""";
	private static final String SUMS = "count(*) as tasks, sum(case when due < :today then 1 else 0 end) as late, "
		+ "sum(case when due >= :today and due < :soon then 1 else 0 end) as due_soon, min(due) as first_due from ";
	private static final String FIRST_BY_DUE = " order by due nulls last, since, id fetch first " + SHOWN
		+ " rows only";
	/**
	 * The annual review moves thousands of cases at once, and has a page of its own that says where they lie. Asked of the
	 * processes too, so that not all their cases are looked up.
	 */
	private static final String REVIEWS = "('reviewCampaign', 'branchReview', 'selfReview', 'ratingDecision')";

	@Override
	public List<Sums> sums(Instant today, Instant soon) {
		return of("select whose, " + SUMS + WORK + "group by whose").param("today", Timestamp.from(today))
			.param("soon", Timestamp.from(soon)).query((row, number) -> new Sums(Whose.valueOf(row.getString("whose")),
				row.getLong("tasks"), row.getLong("late"), row.getLong("due_soon"),
				EngineTimestamps.read(row, "first_due")))
			.list();
	}

	@Override
	public List<Bundle> bundles(int moreThan, Instant today) {
		return of(
			"select process, task_key, min(task_name) as task_name, min(process_name) as process_name, " + SUMS + WORK
				+ "where whose = 'COMMITTEE' group by process, task_key having count(*) > :moreThan "
				+ "order by first_due nulls last, task_key")
			.param("today", Timestamp.from(today)).param("soon", Timestamp.from(today)).param("moreThan", moreThan)
			.query((row, number) -> new Bundle(row.getString("process"), row.getString("task_key"),
				row.getString("process_name"), row.getString("task_name"), row.getLong("tasks"), row.getLong("late"),
				EngineTimestamps.read(row, "first_due")))
			.list();
	}

	@Override
	public List<OpenTask> first(Whose whose, int atMostOfAKind) {
		return tasks("select work.*, count(*) over (partition by process, task_key) as of_kind from " + WORK
			+ "where whose = :whose", "where of_kind <= :atMost").param("whose", whose.name())
			.param("atMost", atMostOfAKind).query(WorklistInEngine::task).list();
	}

	@Override
	public List<OpenTask> firstOfKind(String process, String taskKey) {
		return tasks("select work.* from " + WORK
			+ "where whose = 'COMMITTEE' and process = :process and task_key = :taskKey", "")
			.param("process", process).param("taskKey", taskKey).query(WorklistInEngine::task).list();
	}

	/** One task, if it concerns the worker. */
	Optional<OpenTask> find(String taskId) {
		return tasks("select work.* from " + WORK + "where id = :task", "").param("task", taskId)
			.query(WorklistInEngine::task).optional();
	}

	/** Whom a task concerns, by name or by committee. */
	List<Candidate> candidates(String taskId) {
		return jdbc.sql("select USER_ID_ as login, GROUP_ID_ as committee from ACT_RU_IDENTITYLINK "
			+ "where TASK_ID_ = :task and TYPE_ = 'candidate'").param("task", taskId)
			.query((row, number) -> new Candidate(row.getString("login"), row.getString("committee"))).list();
	}

	/** A task that is over, if it concerned the worker. */
	Optional<EndedTask> ended(String taskId) {
		return of("""
			select t.ASSIGNEE_ as done_by, t.END_TIME_ as ended_at, t.DELETE_REASON_ as reason from ACT_HI_TASKINST t
			where t.ID_ = :task and t.END_TIME_ is not null and (t.ASSIGNEE_ = :login or exists (
			  select 1 from ACT_HI_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
			    and (l.USER_ID_ = :login or l.GROUP_ID_ in (:groups))))""").param("task", taskId)
			.query((row, number) -> new EndedTask(row.getString("done_by"), EngineTimestamps.read(row, "ended_at"),
				"completed".equals(row.getString("reason"))))
			.optional();
	}

	private JdbcClient.StatementSpec tasks(String selection, String condition) {
		return of("select listed.*, (select max(h.TIMESTAMP_) from ACT_HI_IDENTITYLINK h where h.TASK_ID_ = listed.id "
			+ "and h.USER_ID_ = listed.taken_by and h.TYPE_ = 'assignee' and h.OPERATION_TYPE_ = 'add') as taken_at from ("
			+ selection + ") listed " + condition + FIRST_BY_DUE);
	}

	@Override
	public List<Elsewhere> elsewhere() {
		return of("""
			select f.case_number, d.NAME_ as process_name, l.GROUP_ID_ as place, min(t.CREATE_TIME_) as since,
			       min(t.DUE_DATE_) as due, count(*) over () as places
			from case_state f join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = f.case_number
			join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_ join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
			left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
			where f.closed_at is null and f.procedure_key not in""" + " " + REVIEWS + " and d.KEY_ not in " + REVIEWS + """

			  and f.case_number in (
			    select own.case_number from case_state own join registered_member m on m.id = own.subject_id where m.login = :login
			    union select p.case_number from case_paper p where p.filed_for in (:groups))
			  and (t.ASSIGNEE_ is null or t.ASSIGNEE_ <> :login)
			  and not exists (select 1 from ACT_RU_IDENTITYLINK mine where mine.TASK_ID_ = t.ID_ and mine.TYPE_ = 'candidate'
			    and (mine.USER_ID_ = :login or mine.GROUP_ID_ in (:groups)))
			group by f.case_number, d.NAME_, l.GROUP_ID_
			order by due nulls last, since, f.case_number fetch first\s""" + SHOWN + " rows only")
			.query((row, number) -> new Elsewhere(row.getString("case_number"), row.getString("process_name"),
				row.getString("place"), EngineTimestamps.read(row, "since"), EngineTimestamps.read(row, "due"),
				row.getLong("places")))
			.list();
	}

	private JdbcClient.StatementSpec of(String statement) {
		return jdbc.sql(statement).param("login", worker.login()).param("groups", worker.groups());
	}

	private static OpenTask task(ResultSet row, int number) throws SQLException {
		return new OpenTask(row.getString("id"), row.getString("process_name"), row.getString("task_name"),
			row.getString("case_number"), EngineTimestamps.read(row, "due"), row.getString("taken_by"),
			EngineTimestamps.read(row, "taken_at"));
	}

	/** One of the two. */
	record Candidate(String login, String group) {
	}

	/**
	 * A task that nobody has to do any more.
	 *
	 * @param doneBy a login; absent when nobody had taken it
	 * @param isDone whether it was done, not taken back
	 */
	record EndedTask(String doneBy, Instant endedAt, boolean isDone) {
	}
}
