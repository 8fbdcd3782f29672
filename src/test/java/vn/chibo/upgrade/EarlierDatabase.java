package vn.chibo.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the application the database that the version named by {@code chibo.upgrade.from} left behind, in a file. */
class EarlierDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String FROM = "chibo.upgrade.from";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var version = context.getEnvironment().getRequiredProperty(FROM);
		var url = "jdbc:h2:file:" + emptyFolder(version).resolve("chibo").toAbsolutePath();
		try (var database = DriverManager.getConnection(url, "sa", ""); var restoring = database.createStatement()) {
			restoring.execute("runscript from 'classpath:upgrade/" + version
				+ "/database.sql.gz' compression gzip charset 'UTF-8'");
		} catch (SQLException unreadable) {
			throw new IllegalStateException(unreadable);
		}
		TestPropertyValues.of("spring.datasource.url=" + url + ";LOCK_TIMEOUT=10000").applyTo(context);
	}

	private static Path emptyFolder(String version) {
		var folder = Path.of("target", "upgrade", version);
		try {
			FileSystemUtils.deleteRecursively(folder);
		} catch (IOException stuck) {
			throw new UncheckedIOException(stuck);
		}
		return folder;
	}
}
