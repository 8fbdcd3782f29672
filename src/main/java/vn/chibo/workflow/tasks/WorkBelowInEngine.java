package vn.chibo.workflow.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.workflow.EngineTimestamps;
import vn.chibo.worklist.WorkBelow;

/** Counted by organisation first, so that where each lies is looked up once an organisation and not once a task. */
record WorkBelowInEngine(JdbcClient jdbc, PlacedTasks placed, Organisation top) implements WorkBelow {

	/** The tasks of the cases that lie under the top, or in which an organisation under it takes part. */
	private static final String WITHIN = """
		w left join registered_organisation h on h.id = w.home_id
		where (h.path like :within or exists (select 1 from case_place l join registered_organisation u
		  on u.id = l.organisation_id where l.case_number = w.case_number and l.takes_part and u.path like :within))
		""";
	/** The offset has PostgreSQL work it out once an organisation. */
	private static final String PLACE = """
		(select o.id, coalesce(b.id, 0) as below_id, b.name as area from registered_organisation o
		 left join registered_organisation b on b.id =""" + " " + Organisations.ON_THE_WAY + """
		 where o.path like :within offset 0 rows) place
		""";
	private static final String ORDER = " order by due_day nulls last, process, task_key, below_id";
	/** In the place of no day, which equals nothing. */
	private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	@Override
	public List<Kind> kinds() {
		return of("""
			select d.KEY_ as process, min(d.NAME_) as process_name, k.task_key, min(k.task_name) as task_name, k.due_day,
			       coalesce(place.below_id, -1) as below_id, place.area, sum(k.tasks) as tasks, min(k.since) as since
			from (select w.definition_id, w.task_key, cast(w.due as date) as due_day, w.place_id, min(w.task_name) as task_name,
			             count(*) as tasks, min(w.since) as since from placed_task""" + " " + WITHIN + """
			      group by w.definition_id, w.task_key, cast(w.due as date), w.place_id) k
			join ACT_RE_PROCDEF d on d.ID_ = k.definition_id left join""" + " " + PLACE + """
			on place.id = k.place_id
			group by d.KEY_, k.task_key, k.due_day, coalesce(place.below_id, -1), place.area""" + ORDER)
			.query((row, number) -> new Kind(row.getString("process"), row.getString("process_name"),
				row.getString("task_key"), row.getString("task_name"), row.getObject("due_day", LocalDate.class),
				row.getLong("below_id"), row.getString("area"), row.getLong("tasks"),
				EngineTimestamps.read(row, "since")))
			.list();
	}

	@Override
	public List<Task> tasks(List<Kind> kinds, long passed, long atMost) {
		var days = kinds.stream().map(Kind::due).filter(Objects::nonNull).sorted().toList();
		return kinds.isEmpty() ? List.of() : of("""
			select listed.* from (
			  select d.KEY_ as process, w.task_id, w.task_key, w.task_name, w.case_number, w.group_id, w.since,
			         cast(w.due as date) as due_day, coalesce(cast(w.due as date), :never) as day_or_never,
			         coalesce(place.below_id, -1) as below_id, o.name as place
			  from (select w.* from placed_task""" + " " + WITHIN + """
			    and w.task_key in (:steps) and (w.due is null or w.due >= :from and w.due < :until)) w
			  join ACT_RE_PROCDEF d on d.ID_ = w.definition_id left join registered_organisation o on o.id = w.place_id
			  left join""" + " " + PLACE + """
			  on place.id = w.place_id) listed
			where (process, task_key, day_or_never, below_id) in (:kinds)""" + ORDER + """
			, since, task_id offset :passed rows fetch first :atMost rows only""")
			.param("steps", kinds.stream().map(Kind::taskKey).distinct().toList())
			.param("from", days.isEmpty() ? NEVER : days.get(0))
			.param("until", days.isEmpty() ? NEVER : days.get(days.size() - 1).plusDays(1)).param("never", NEVER)
			.param("kinds", kinds.stream().map(kind -> new Object[] {kind.process(), kind.taskKey(),
				Objects.requireNonNullElse(kind.due(), NEVER), kind.below()}).toList())
			.param("passed", passed).param("atMost", atMost)
			.query((row, number) -> new Task(row.getString("case_number"), row.getString("task_name"),
				row.getString("group_id"), row.getString("place"), EngineTimestamps.read(row, "since")))
			.list();
	}

	private JdbcClient.StatementSpec of(String statement) {
		return jdbc.sql(placed.asked() + statement).param("within", top.path() + "%");
	}
}
