package vn.chibo;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.test.util.TestSocketUtils;
import vn.chibo.support.DemoOverRest;

/** The application as it is shipped, in demo mode, in a Java process that can be killed; people use its REST API. */
public class ApplicationProcess extends DemoOverRest implements AutoCloseable {

	private final Process process;

	/** Starts it in a folder, in which it finds the data of the last time. */
	ApplicationProcess(Path folder, String... options) throws IOException {
		this(ZoneId.of("UTC"), folder, options);
	}

	/** On a machine that has another zone. */
	ApplicationProcess(ZoneId machine, Path folder, String... options) throws IOException {
		super(TestSocketUtils.findAvailableTcpPort());
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-XX:TieredStopAtLevel=1", "-Duser.timezone=" + machine, "-cp", classPath(), "vn.chibo.ChiBoApplication",
			"--server.port=" + port(),
			"--chibo.demo=true"));
		command.addAll(List.of(options));
		process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500)).ignoreExceptions()
			.failFast("the application has ended", () -> !process.isAlive())
			.until(() -> startForm("bithu1", "relocation").has("components"));
	}

	/** Of the application, without its tests. */
	public static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(entry -> !entry.replace(File.separator, "/").replaceAll("/$", "").endsWith("/test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Without a chance to finish anything. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		process.waitFor();
	}
}
