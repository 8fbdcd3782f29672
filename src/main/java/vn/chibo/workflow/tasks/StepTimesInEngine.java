package vn.chibo.workflow.tasks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.worklist.StepTimes;

/** From the engine's history of tasks, one passage over those of the organisation. */
@Component
class StepTimesInEngine implements StepTimes {

	private static final double DAY = Duration.ofDays(1).toMillis();

	private final JdbcClient jdbc;

	StepTimesInEngine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<StepTime> of(Organisation top, Instant since) {
		return jdbc.sql("""
			select min(d.NAME_) as process_name, min(t.NAME_) as task_name, count(*) as tasks,
			       percentile_cont(0.5) within group (order by t.DURATION_) as median, max(t.DURATION_) as worst
			from ACT_HI_TASKINST t
			join ACT_HI_PROCINST p on p.ID_ = t.ROOT_PROC_INST_ID_ join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
			join case_home h on h.case_number = p.BUSINESS_KEY_
			join registered_organisation o on o.id = h.organisation_id
			where o.path like :within and t.END_TIME_ >= :since and t.DELETE_REASON_ = 'completed'
			group by d.KEY_, t.TASK_DEF_KEY_
			""").param("within", top.path() + "%").param("since", Timestamp.from(since))
			.query((row, number) -> new StepTime(row.getString("process_name"), row.getString("task_name"),
				row.getLong("tasks"), row.getDouble("median") / DAY, row.getDouble("worst") / DAY))
			.list();
	}
}
