package vn.chibo.nodes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;

/** Two nodes of the packaged application with the demo on one PostgreSQL, and a mail server. */
final class TwoNodes implements AutoCloseable {

	private static final Path JAR = Path.of(System.getProperty("chibo.jar", "target/chibo-0.1.0-SNAPSHOT.jar"))
		.toAbsolutePath();

	private final EmbeddedPostgres postgres;
	private final GreenMail mails;
	private final List<Node> nodes = new ArrayList<>();

	TwoNodes() throws IOException {
		// a line for each address that it has not seen yet
		((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
		((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
		// a node that is killed hangs up in the middle of a mail; that is not for whoever waits for something else to fail at
		Awaitility.doNotCatchUncaughtExceptionsByDefault();
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
			if (!thread.getName().startsWith("smtp:")) {
				failure.printStackTrace();
			}
		});
		postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
		mails = new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "localhost",
			ServerSetup.PROTOCOL_SMTP));
		mails.start();
		var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nodes");
		install(folder);
		for (var name : List.of("A", "B")) {
			nodes.add(new Node(name, folder, List.of("./chibo"), settings()).start());
		}
		nodes.forEach(Node::awaitHealthy);
	}

	/** As the README installs it: the jar and the script in a folder, made ready to start quickly. */
	private static void install(Path folder) throws IOException {
		Files.copy(JAR, folder.resolve(JAR.getFileName()));
		Files.copy(Path.of("chibo"), folder.resolve("chibo"), StandardCopyOption.COPY_ATTRIBUTES);
		new ProcessBuilder("./chibo", "prepare").directory(folder.toFile()).redirectErrorStream(true)
			.redirectOutput(folder.resolve("install.log").toFile()).start().onExit().join();
	}

	private List<String> settings() {
		return List.of("--spring.profiles.active=postgresql", "--chibo.demo=true",
			"--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
			"--spring.datasource.username=postgres", "--spring.mail.host=localhost",
			"--spring.mail.port=" + mails.getSmtp().getPort(), "--chibo.mail.every=1s", "--chibo.mail.digest=false",
			// what comes with the time of day comes to both nodes at once, and again and again
			"--chibo.reminders.at=*/20 * * * * *", "--chibo.tasks.care.at=7/20 * * * * *",
			"--chibo.retention.at=13/20 * * * * *", "--chibo.deadlines.every=5s",
			// at whatever time of the day it runs
			"--chibo.mail.quiet.from=00:00", "--chibo.mail.quiet.until=00:00", "--chibo.mail.quiet.holidays=false");
	}

	List<Node> nodes() {
		return nodes;
	}

	GreenMail mails() {
		return mails;
	}

	JdbcClient database() {
		return JdbcClient.create(postgres.getPostgresDatabase());
	}

	@Override
	public void close() throws IOException {
		nodes.forEach(Node::close);
		mails.stop();
		postgres.close();
	}
}
