package vn.chibo.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
			asWrittenInVietNam(restoring);
		} catch (SQLException unreadable) {
			throw new IllegalStateException(unreadable);
		}
		TestPropertyValues.of("spring.datasource.url=" + url + ";LOCK_TIMEOUT=10000").applyTo(context);
	}

	/** It was made on a machine in UTC; the zone is that of the whole Java process, which other tests share. */
	private static void asWrittenInVietNam(Statement statement) throws SQLException {
		var moved = new ArrayList<String>();
		try (var columns = statement.executeQuery("select table_name, column_name from information_schema.columns "
			+ "where table_name like 'ACT\\_%' and table_schema = 'PUBLIC' and data_type = 'TIMESTAMP'")) {
			while (columns.next()) {
				moved.add("update %1$s set %2$s = %2$s + interval '7' hour".formatted(columns.getString(1),
					columns.getString(2)));
			}
		}
		for (var update : moved) {
			statement.execute(update);
		}
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
