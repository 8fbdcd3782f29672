package vn.chibo.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of the tests: the installed Chromium and its driver, or - on Debian, as root - one that it installs. */
final class Chromium {

	private static final String MISSING = "The browser tests need Chromium and its driver. Install them "
		+ "(Debian: apt-get install chromium chromium-driver; others: chromium and chromedriver on the PATH) and run again.";

	private Chromium() {
	}

	static ChromeDriver open(int width, int height) {
		if (isMissing()) {
			installOnce();
		}
		var options = new ChromeOptions();
		options.setBinary(browser().orElseThrow(() -> new IllegalStateException(MISSING)).toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
			"--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
			"--lang=vi-VN", "--window-size=" + width + "," + height);
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "vi-VN,vi"));
		var service = new ChromeDriverService.Builder()
			.usingDriverExecutable(driver().orElseThrow(() -> new IllegalStateException(MISSING)).toFile())
			.withEnvironment(Map.of("TZ", "Asia/Ho_Chi_Minh")).build();
		return new ChromeDriver(service, options);
	}

	private static boolean isMissing() {
		return driver().isEmpty() || browser().isEmpty();
	}

	/** Another Java process of the same test run may be installing it. */
	private static void installOnce() {
		try (var file = FileChannel.open(Path.of("target", "chromium.lock"), CREATE, WRITE); var lock = file.lock()) {
			if (isMissing()) {
				install();
			}
		} catch (IOException unlockable) {
			throw new UncheckedIOException(unlockable);
		}
	}

	private static void install() {
		if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
			throw new IllegalStateException(MISSING);
		}
		for (var command : List.of(List.of("apt-get", "update"),
			List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver",
				"fonts-noto-core"))) {
			run(command);
		}
	}

	private static void run(List<String> command) {
		try {
			var process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
				throw new IllegalStateException(String.join(" ", command) + " failed. " + MISSING);
			}
		} catch (IOException unstartable) {
			throw new IllegalStateException(MISSING, unstartable);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static Optional<Path> driver() {
		return onPath("chromedriver");
	}

	private static Optional<Path> browser() {
		return onPath("chromium", "chromium-browser", "google-chrome");
	}

	private static Optional<Path> onPath(String... names) {
		return Stream.of(names).flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
	}
}
