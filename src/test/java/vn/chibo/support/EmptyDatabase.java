package vn.chibo.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database without tables: on H2, or on PostgreSQL with -Dchibo.test.database=postgresql. */
public final class EmptyDatabase {

	private static EmbeddedPostgres postgres;

	private EmptyDatabase() {
	}

	public static DataSource create() {
		return "postgresql".equals(System.getProperty("chibo.test.database")) ? postgres()
			: new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", true);
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
