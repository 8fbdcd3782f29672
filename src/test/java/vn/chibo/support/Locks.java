package vn.chibo.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about transactions that wait for one another. */
public final class Locks {

	private Locks() {
	}

	public static boolean somebodyWaits(JdbcClient jdbc) {
		return jdbc.sql(isPostgreSql()
			? "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
			: "select count(*) from information_schema.sessions where blocker_id is not null").query(Long.class)
			.single() > 0;
	}

	/** H2 tries an insert again until the other transaction is over, and says of nobody that they wait. */
	public static boolean somebodyWaitsToInsert(JdbcClient jdbc, String table) {
		return isPostgreSql() ? somebodyWaits(jdbc)
			: jdbc.sql("select count(*) from information_schema.sessions where executing_statement like ?")
				.param("insert into " + table + " %").query(Long.class).single() > 0;
	}

	private static boolean isPostgreSql() {
		return "postgresql".equals(System.getProperty("chibo.test.database"));
	}
}
