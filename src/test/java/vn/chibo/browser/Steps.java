package vn.chibo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What each step of a story costs a person, with {@code -Dchibo.steps=<file>}: touches, and seconds on a line of 1.6 Mbit/s
 * with 150 ms to each answer. A step goes from the list to the answer, and typing takes no time.
 */
class Steps {

	private static final String FILE = System.getProperty("chibo.steps", "");
	private static final String COUNTING = """
		addEventListener('pointerdown', touch => touch.isTrusted
			&& (sessionStorage.touches = Number(sessionStorage.touches || 0) + 1), true)""";
	private static final String COUNTED = "return location.protocol === 'data:' ? 0 : Number(sessionStorage.touches || 0)";

	private final ChromeDriver browser;
	private String step = "";
	private Instant begun = Instant.EPOCH;
	private long touches;

	private Steps(ChromeDriver browser) {
		this.browser = browser;
	}

	static Steps in(ChromeDriver browser) {
		if (!FILE.isEmpty()) {
			browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNTING));
			browser.executeCdpCommand("Network.enable", Map.of());
			browser.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", 150,
				"downloadThroughput", 200_000, "uploadThroughput", 93_750));
		}
		return new Steps(browser);
	}

	/** The step begins, if it has not; what is done before it ends counts for it. */
	void begin(String name) {
		if (!FILE.isEmpty() && step.isEmpty()) {
			step = name;
			begun = Instant.now();
			touches = touches();
		}
	}

	void end() {
		if (!step.isEmpty()) {
			write("| %s | %d | %.1f |%n".formatted(step, touches() - touches,
				Duration.between(begun, Instant.now()).toMillis() / 1000.0));
			step = "";
		}
	}

	private long touches() {
		return ((Number) browser.executeScript(COUNTED)).longValue();
	}

	private static void write(String line) {
		try {
			Files.writeString(Path.of(FILE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
