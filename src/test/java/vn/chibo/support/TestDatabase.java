package vn.chibo.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a new, empty database. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static EmbeddedPostgres postgres;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var name = "chibo_" + UUID.randomUUID().toString().replace("-", "");
		if ("postgresql".equals(System.getProperty("chibo.test.database"))) {
			TestPropertyValues
				.of("spring.datasource.url=" + newPostgresDatabase(name), "spring.datasource.username=postgres",
					"spring.datasource.password=")
				.applyTo(context);
		} else {
			TestPropertyValues
				.of("spring.datasource.url=jdbc:h2:mem:" + name
					+ ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=1000")
				.applyTo(context);
		}
	}

	private static synchronized String newPostgresDatabase(String name) {
		try {
			if (postgres == null) {
				postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false)
					.setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").start();
				// after the applications that use it, not beside them
				SpringApplication.getShutdownHandlers().add(TestDatabase::stopPostgres);
			}
			try (var connection = postgres.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return postgres.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
		} catch (IOException unstartable) {
			throw new UncheckedIOException(unstartable);
		} catch (SQLException refused) {
			throw new IllegalStateException(refused);
		}
	}

	private static void stopPostgres() {
		try {
			postgres.close();
		} catch (IOException unstoppable) {
			throw new UncheckedIOException(unstoppable);
		}
	}
}
