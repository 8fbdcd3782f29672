package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.TestSocketUtils;
import vn.chibo.support.Visitor;

/** The packaged application, as {@code ./chibo} starts it; {@code ./mvnw package -DskipTests} comes before. */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class PackagedStartTest {

	private static final String PART_OF_TASKLIST = "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js";
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@TempDir
	Path folder;

	@Test
	void itsClassesComeFromTheArchive() throws Exception {
		try (var jars = Files.newDirectoryStream(Path.of("target"), "chibo-*.jar")) {
			for (var jar : jars) {
				Files.copy(jar, folder.resolve(jar.getFileName()));
			}
		}
		Files.copy(Path.of("chibo"), folder.resolve("chibo"));
		assertThat(command("", "prepare").start().waitFor()).as("is ready; if not, the log says why").isZero();

		int port = TestSocketUtils.findAvailableTcpPort();
		var loaded = folder.resolve("classes");
		var application = command("-XX:+UseSerialGC -Xlog:class+load:file=" + loaded, "--server.port=" + port).start();
		try {
			await().atMost(PATIENCE).ignoreExceptions().failFast(() -> !application.isAlive())
				.until(() -> status(port, "/actuator/health") == HttpURLConnection.HTTP_OK);
			assertThat(status(port, "/login")).isEqualTo(HttpURLConnection.HTTP_OK);
			assertComeFromTheArchive(Files.readAllLines(loaded));
			assertThat(new Visitor(port).login("bithu1", "demo").get(PART_OF_TASKLIST).statusCode())
				.as("what lies in other jars for browsers").isEqualTo(HttpURLConnection.HTTP_OK);
		} finally {
			application.destroy();
			application.waitFor();
		}
	}

	private static void assertComeFromTheArchive(List<String> sources) {
		assertThat(sources).filteredOn(line -> line.contains("shared objects file (top)")).hasSizeGreaterThan(10_000);
		assertThat(sources).filteredOn(line -> line.contains("source: file:")).as("from a jar").hasSizeLessThan(500);
	}

	private ProcessBuilder command(String javaOptions, String argument) {
		var command = new ProcessBuilder(List.of("sh", folder.resolve("chibo").toString(), argument))
			.directory(folder.toFile()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
		command.environment().put("JAVA_HOME", System.getProperty("java.home"));
		command.environment().put("JAVA_OPTS", javaOptions);
		return command;
	}

	private static int status(int port, String path) throws Exception {
		return ((HttpURLConnection) URI.create("http://localhost:" + port + path).toURL().openConnection())
			.getResponseCode();
	}
}
