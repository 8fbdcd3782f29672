package vn.chibo.workflow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.casepage.CaseRuns;
import vn.chibo.workflow.EngineTimestamps;

/** Reads the engine's tables: a fixed number of statements, however long a case has run. */
@Component
class CaseRunsInEngine implements CaseRuns {

	/** The engine's name for all repetitions of a step together. */
	private static final String REPEATED = "#multiInstanceBody";
	/** The engine's state of a step that was taken away before it was done. */
	private static final int CANCELLED = 2;

	private final JdbcClient jdbc;

	CaseRunsInEngine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> waitingFor(String login, Collection<String> groups, int most) {
		return jdbc.sql("""
			select i.BUSINESS_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
			where t.ID_ in (select TASK_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate'
			  and (USER_ID_ = :login or GROUP_ID_ in (:groups)) union select ID_ from ACT_RU_TASK where ASSIGNEE_ = :login)
			order by t.CREATE_TIME_ desc, t.ID_ fetch next :most rows only
			""").param("login", login)
			// an empty list is no SQL; nobody is in the group without a name
			.param("groups", groups.isEmpty() ? List.of("") : groups).param("most", most).query(String.class).list()
			.stream().filter(Objects::nonNull).distinct().toList();
	}

	@Override
	public List<Run> of(String caseNumber) {
		var passed = jdbc.sql("""
			select a.PROC_INST_ID_, a.ACT_ID_, max(case when a.END_TIME_ is null then 1 else 0 end) as stands
			from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.ID_ = a.PROC_INST_ID_
			where p.BUSINESS_KEY_ = ? and (a.END_TIME_ is null or a.ACT_INST_STATE_ <> %d
			or a.ACT_TYPE_ = 'eventBasedGateway' and p.STATE_ <> 'EXTERNALLY_TERMINATED')
			group by a.PROC_INST_ID_, a.ACT_ID_ order by a.PROC_INST_ID_, a.ACT_ID_
			""".formatted(CANCELLED)).param(caseNumber)
			.query((row, number) -> new Passed(row.getString("PROC_INST_ID_"), row.getString("ACT_ID_"),
				row.getInt("stands") == 1))
			.list().stream()
			.collect(Collectors.groupingBy(Passed::instance));
		return jdbc.sql("""
			select p.ID_, p.PROC_DEF_ID_, d.KEY_, d.NAME_, p.START_TIME_, p.END_TIME_ from ACT_HI_PROCINST p
			join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_ where p.BUSINESS_KEY_ = ? order by p.START_TIME_, p.ID_
			""").param(caseNumber)
			.query((row, number) -> run(row, passed.getOrDefault(row.getString("ID_"), List.of())))
			.list();
	}

	/** What is repeated was done when a repetition was: where there was nothing to repeat, only the whole ends. */
	private static Run run(ResultSet row, List<Passed> passed) throws SQLException {
		var now = passed.stream().filter(Passed::stands).map(one -> one.element().replace(REPEATED, "")).distinct()
			.toList();
		return new Run(row.getString("PROC_DEF_ID_"), row.getString("KEY_"), row.getString("NAME_"),
			EngineTimestamps.read(row, "START_TIME_"), EngineTimestamps.read(row, "END_TIME_"),
			passed.stream().map(Passed::element)
				.filter(element -> !element.endsWith(REPEATED) && !now.contains(element))
				.toList(),
			now);
	}

	@Override
	public List<OpenTask> openTasks(String caseNumber) {
		var tasks = new LinkedHashMap<String, OpenTask>();
		jdbc.sql("""
			select t.ID_, t.NAME_, t.CREATE_TIME_, t.DUE_DATE_, t.ASSIGNEE_, l.GROUP_ID_, l.USER_ID_
			from ACT_RU_EXECUTION e join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
			left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
			where e.BUSINESS_KEY_ = ?
			order by t.DUE_DATE_ nulls last, t.CREATE_TIME_, t.ID_, l.GROUP_ID_, l.USER_ID_
			""").param(caseNumber).query(row -> {
			var task = tasks.computeIfAbsent(row.getString("ID_"), id -> task(row));
			Optional.ofNullable(row.getString("GROUP_ID_")).ifPresent(task.groups()::add);
			Optional.ofNullable(row.getString("USER_ID_")).ifPresent(task.logins()::add);
		});
		return List.copyOf(tasks.values());
	}

	private static OpenTask task(ResultSet row) {
		try {
			return new OpenTask(row.getString("ID_"), row.getString("NAME_"),
				EngineTimestamps.read(row, "CREATE_TIME_"),
				EngineTimestamps.read(row, "DUE_DATE_"), row.getString("ASSIGNEE_"), new ArrayList<>(),
				new ArrayList<>());
		} catch (SQLException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	@Override
	public Optional<TaskTrace> task(String taskId) {
		return jdbc.sql("""
			select p.BUSINESS_KEY_, t.NAME_, t.END_TIME_, t.ASSIGNEE_, t.DELETE_REASON_ from ACT_HI_TASKINST t
			join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_ where t.ID_ = ?
			""").param(taskId)
			.query((row, number) -> new TaskTrace(row.getString("BUSINESS_KEY_"), row.getString("NAME_"),
				row.getTimestamp("END_TIME_") == null,
				"completed".equals(row.getString("DELETE_REASON_")) ? row.getString("ASSIGNEE_") : null))
			.optional()
			.filter(task -> task.caseNumber() != null);
	}

	@Override
	public Optional<String> startedBy(String login, String instanceId) {
		return jdbc.sql("select BUSINESS_KEY_ from ACT_HI_PROCINST where ID_ = ? and START_USER_ID_ = ?")
			.params(instanceId, login).query(String.class).optional().filter(Objects::nonNull);
	}

	private record Passed(String instance, String element, boolean stands) {
	}
}
