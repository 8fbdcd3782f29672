package vn.chibo.procedures.review;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database that keeps what it was told, as in production: H2 in a file, or PostgreSQL that waits for the disk; or an empty
 * one of PostgreSQL that is there, {@code -Dchibo.benchmark.url=jdbc:postgresql://...}, and is still there afterwards.
 */
public class BenchmarkDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static String name() {
		return isPostgres() ? "PostgreSQL" : "H2 in a file";
	}

	private static boolean isPostgres() {
		return "postgresql".equals(System.getProperty("chibo.test.database"));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			TestPropertyValues.of(isPostgres() ? postgres() : h2()).applyTo(context);
		} catch (IOException unstartable) {
			throw new UncheckedIOException(unstartable);
		}
	}

	private static String[] h2() throws IOException {
		var folder = Files.createTempDirectory(Path.of("target"), "benchmark");
		return new String[] {
			"spring.datasource.url=jdbc:h2:file:" + folder.toAbsolutePath() + "/chibo;LOCK_TIMEOUT=10000;"
				+ "WRITE_DELAY=0;TRACE_LEVEL_FILE=0"};
	}

	private static String[] postgres() throws IOException {
		var url = System.getProperty("chibo.benchmark.url");
		if (url != null) {
			return new String[] {"spring.datasource.url=" + url};
		}
		var postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on")
			.setServerConfig("shared_buffers", "512MB").setRegisterShutdownHook(false).start();
		SpringApplication.getShutdownHandlers().add(() -> close(postgres));
		return new String[] {"spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres")
			+ "&reWriteBatchedInserts=true", "spring.datasource.username=postgres", "spring.datasource.password="};
	}

	private static void close(EmbeddedPostgres postgres) {
		try {
			postgres.close();
		} catch (IOException unstoppable) {
			throw new UncheckedIOException(unstoppable);
		}
	}
}
