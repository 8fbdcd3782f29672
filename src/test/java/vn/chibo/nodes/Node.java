package vn.chibo.nodes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.util.TestSocketUtils;

/** The application as one node of several, in a Java process of its own that can be killed. */
final class Node implements AutoCloseable {

	private static final HttpClient BALANCER = HttpClient.newHttpClient();

	private final int port = TestSocketUtils.findAvailableTcpPort();
	private final String name;
	private final Path folder;
	private final List<String> command = new ArrayList<>();
	private Process process;

	/** @param application the command that runs it, without settings */
	Node(String name, Path folder, List<String> application, List<String> settings) {
		this.name = name;
		this.folder = folder;
		command.addAll(application);
		command.add("--server.port=" + port);
		command.addAll(settings);
	}

	int port() {
		return port;
	}

	/** Does not wait until it works. */
	Node start() {
		try {
			process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile())).start();
			return this;
		} catch (IOException unstartable) {
			throw new UncheckedIOException(unstartable);
		}
	}

	void awaitHealthy() {
		await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(500))
			.failFast(name + " has ended, see " + folder, () -> !process.isAlive()).until(this::isHealthy);
	}

	/** As a load balancer asks. */
	private boolean isHealthy() {
		try {
			return BALANCER.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
				.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.discarding()).statusCode() == 200;
		} catch (IOException silent) {
			return false;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** {@code kill -9}. */
	void kill() {
		process.destroyForcibly();
		waitFor();
	}

	/** {@code kill}, as whoever installs a new version does. */
	void stop() {
		process.destroy();
		waitFor();
	}

	/** Until it goes on, it does nothing, and is as warm afterwards. */
	void pauses() {
		signal("-STOP");
	}

	void goesOn() {
		signal("-CONT");
	}

	private void signal(String signal) {
		try {
			new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
		} catch (IOException unsent) {
			throw new UncheckedIOException(unsent);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	long pid() {
		return process.pid();
	}

	/** Of processor, since it was started. */
	double seconds() {
		return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
	}

	private void waitFor() {
		try {
			process.waitFor();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	@Override
	public void close() {
		if (process != null) {
			kill();
		}
	}

	@Override
	public String toString() {
		return name;
	}
}
