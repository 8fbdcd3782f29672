package vn.chibo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/** Looks at a page with axe-core: what keeps people from reading or using it, as far as a machine can tell. */
final class Axe {

	private static final String RULES = read("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
	private static final String LOOK = """
		const done = arguments[arguments.length - 1];
		axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
			.filter(fault => ['serious', 'critical'].includes(fault.impact))
			.map(fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', '))));
		""";

	private Axe() {
	}

	/** The serious and critical findings, and whether the page is wider than the screen. */
	@SuppressWarnings("unchecked")
	static List<String> faults(ChromeDriver browser) {
		browser.executeScript(RULES);
		var faults = (List<String>) browser.executeAsyncScript(LOOK);
		return Boolean.TRUE.equals(browser.executeScript("return document.documentElement.scrollWidth > innerWidth"))
			? Stream.concat(faults.stream(), Stream.of("wider than the screen")).toList()
			: faults;
	}

	/** Makes the screen as wide as that, a telephone's too. */
	static void screen(ChromeDriver browser, int width) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
			Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
