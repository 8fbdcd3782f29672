package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes over a slow line until a page is there, the first time and the next; the seconds are printed, not tested. */
@StoryTest
@Tag("long")
class SlowLineTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";
	/** A page opened again brings answers, no files. */
	private static final long NEXT_TIME = 40_000;
	private static final String FILES = """
		return performance.getEntriesByType('resource').filter(file => file.transferSize > 0)
			.map(file => new URL(file.name).pathname).filter(path => /[.](js|css|json|svg|ico|woff2?)$/.test(path))""";
	private static final String LOADED = """
		const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
			.filter(file => file.transferSize > 0);
		return [all.length, all.reduce((sum, file) => sum + file.transferSize, 0)]""";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({"/, bithu1, Việc của tôi, 60000", TASKLIST + ", bithu1, Việc cần làm, 1000000",
		"/camunda/app/welcome/default/, toch1, Ứng dụng, 900000",
		"/camunda/app/cockpit/default/, toch1, Hiện nay, 1200000",
		"/camunda/app/admin/default/, quantri, Quản trị, 900000"})
	void aPageIsSmallTheFirstTimeAndKeptForTheNext(String page, String login, String shown, long bytes) {
		try (var person = onASlowLine(login)) {
			assertThat(open(person, page, shown, "first")).as("bytes the first time").isLessThan(bytes);
			var kept = files(person);
			assertThat(open(person, page, shown, "again")).as("bytes the next time").isLessThan(NEXT_TIME);
			assertThat(kept).isNotEmpty();
			assertThat(files(person)).as("files asked for again").doesNotContainAnyElementsOf(kept);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"*/tasklistPlugins/*", "*/chibo/drafts.js*", "*/library.js*", "*/config.js*",
		"*/locales/vi.json*"})
	void whoMissesAFileIsToldAndCanTryAgain(String file) {
		try (var secretary = onASlowLine("bithu1")) {
			block(secretary, file);
			secretary.visit(TASKLIST).waitFor("Trang chưa tải được đủ");
			block(secretary);
			secretary.clickOn(By.cssSelector(".chibo-unloaded button"));
			secretary.waitFor("Việc cần làm");
			assertThat(secretary.sees("Trang chưa tải được đủ")).isFalse();
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> files(Tasklist person) {
		return (List<String>) person.browser().executeScript(FILES);
	}

	private static void block(Tasklist person, String... addresses) {
		person.browser().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
	}

	private Tasklist onASlowLine(String login) {
		var person = new Tasklist("http://localhost:" + port).enter(login, "demo");
		person.browser().executeCdpCommand("Network.enable", Map.of());
		person.browser().executeCdpCommand("Network.clearBrowserCache", Map.of());
		person.browser().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", 150,
			"downloadThroughput", 200_000, "uploadThroughput", 93_750));
		return person;
	}

	private static long open(Tasklist person, String page, String shown, String time) {
		person.browser().get("about:blank");
		var begun = Instant.now();
		person.visit(page).waitFor(shown);
		var took = Duration.between(begun, Instant.now());
		var loaded = (List<?>) person.browser().executeScript(LOADED);
		var bytes = ((Number) loaded.get(1)).longValue();
		System.out.printf("%s %s: %,d bytes in %s answers, %.1f s%n", page, time, bytes, loaded.get(0),
			took.toMillis() / 1000.0);
		return bytes;
	}
}
