package vn.chibo.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about transactions that wait for one another. */
public final class Locks {

	private Locks() {
	}

	public static boolean somebodyWaits(JdbcClient jdbc) {
		return jdbc.sql("postgresql".equals(System.getProperty("chibo.test.database"))
			? "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
			: "select count(*) from information_schema.sessions where blocker_id is not null").query(Long.class)
			.single() > 0;
	}
}
