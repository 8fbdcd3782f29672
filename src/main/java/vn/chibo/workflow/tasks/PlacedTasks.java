package vn.chibo.workflow.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Every open task of a case with the organisation in which it waits and the one in which the case lies. To ask for it takes a
 * look at five tables for each task: PostgreSQL, where there may be many, keeps the answers; H2 is asked each time.
 */
@Component
public class PlacedTasks {

	/**
	 * A task that was given by name waits where that member stands; the committee that may do it on the member's behalf goes
	 * without saying. A group id ends in the id of its organisation.
	 */
	public static final String PLACED = """
		select offered.task_id, offered.case_number, offered.definition_id, offered.task_key, offered.task_name, offered.since,
		       offered.due, case when offered.login is null then offered.group_id end as group_id,
		       coalesce(m.branch_id, cast(nullif(regexp_replace(offered.group_id, '[^0-9]+', ''), '') as bigint)) as place_id,
		       h.organisation_id as home_id
		from (select t.ID_ as task_id, e.BUSINESS_KEY_ as case_number, t.PROC_DEF_ID_ as definition_id,
		             t.TASK_DEF_KEY_ as task_key, t.NAME_ as task_name, t.CREATE_TIME_ as since, t.DUE_DATE_ as due,
		             (select min(l.GROUP_ID_) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate')
		               as group_id,
		             (select min(l.USER_ID_) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate')
		               as login
		      from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
		      where e.BUSINESS_KEY_ is not null) offered
		left join registered_member m on m.login = coalesce(offered.login, '')
		left join case_home h on h.case_number = offered.case_number
		""";

	private final JdbcTemplate jdbc;
	private final boolean kept;

	public PlacedTasks(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		kept = DatabaseDriver.POSTGRESQL == jdbc.execute((Connection connection) -> DatabaseDriver
			.fromProductName(connection.getMetaData().getDatabaseProductName()));
	}

	/** Stands before a statement that selects from placed_task. */
	String asked() {
		return kept ? "" : "with placed_task as (" + PLACED + ") ";
	}

	/** Makes what keeps the answers, unless an earlier start has; in the transaction of the caller. */
	public void keep() {
		if (kept && jdbc.queryForObject("select to_regclass('placed_task') is null", Boolean.class)) {
			jdbc.execute(script().replace(":placed", PLACED));
		}
	}

	private static String script() {
		try {
			return new ClassPathResource("db/engine/placed_tasks.sql").getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
