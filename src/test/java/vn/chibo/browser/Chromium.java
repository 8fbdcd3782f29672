package vn.chibo.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of the tests: what stands on the path, else what Selenium finds or fetches. */
final class Chromium {

	private Chromium() {
	}

	static ChromeDriver open(int width, int height) {
		return open(width, height, "vi-VN,vi");
	}

	/** @param languages what the browser speaks, the first of them to people too */
	static ChromeDriver open(int width, int height, String languages) {
		var options = new ChromeOptions();
		onPath("chromium", "chromium-browser", "google-chrome").ifPresent(options::setBinary);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
			"--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
			"--lang=" + languages.split(",")[0], "--window-size=" + width + "," + height);
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", languages));
		var service = new ChromeDriverService.Builder().withEnvironment(Map.of("TZ", "Asia/Ho_Chi_Minh"));
		onPath("chromedriver").ifPresent(service::usingDriverExecutable);
		return new ChromeDriver(service.build(), options);
	}

	private static Optional<File> onPath(String... names) {
		return Stream.of(names).flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map(folder -> Path.of(folder, name))).filter(Files::isExecutable).map(Path::toFile).findFirst();
	}
}
