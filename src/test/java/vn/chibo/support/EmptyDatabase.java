package vn.chibo.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A new database: on H2, or on PostgreSQL with -Dchibo.test.database=postgresql. */
public final class EmptyDatabase {

	private static EmbeddedPostgres postgres;
	private static String[] tables;

	private EmptyDatabase() {
	}

	/** Without tables. */
	public static DataSource create() {
		return isPostgres() ? postgres()
			: new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", true);
	}

	/** As the migrations leave it: on H2 they run once, and what has come of them is written into the others. */
	public static synchronized DataSource migrated() {
		var database = create();
		var jdbc = new JdbcTemplate(database);
		if (isPostgres() || tables == null) {
			Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
			tables = isPostgres() ? null
				: jdbc.queryForList("script nopasswords nosettings", String.class).toArray(String[]::new);
		} else {
			jdbc.batchUpdate(tables);
		}
		return database;
	}

	private static boolean isPostgres() {
		return "postgresql".equals(System.getProperty("chibo.test.database"));
	}

	private static synchronized DataSource postgres() {
		try {
			if (postgres == null) {
				postgres = EmbeddedPostgres.start();
			}
			String name = "empty_" + UUID.randomUUID().toString().replace("-", "");
			new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
			return new DriverManagerDataSource(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
		} catch (IOException unavailable) {
			throw new UncheckedIOException(unavailable);
		}
	}
}
