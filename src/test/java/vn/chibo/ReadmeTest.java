package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and folders where README sends whoever wants to change something. */
class ReadmeTest {

	/** A folder, or a file of the kinds that are named there; addresses of pages begin with a slash. */
	private static final Pattern NAMED = Pattern
		.compile("`([^`/ ][^` ]*(?:/|\\.(?:java|dmn|bpmn|form|js|json|css|properties|html|yml)))`");

	@Test
	void everythingThatIsNamedIsThere() throws IOException {
		var files = Stream.of("src/main", "bpmn", "forms").flatMap(ReadmeTest::files).toList();
		var named = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith("|"))
			.flatMap(line -> NAMED.matcher(line).results()).map(found -> found.group(1)).distinct().toList();

		assertThat(named).hasSizeGreaterThan(50).allSatisfy(name -> {
			var pattern = Pattern.compile(".*/\\Q" + name.replaceAll("<\\w+>|\\*", "\\\\E[^/]+\\\\Q") + "\\E.*");
			assertThat(files).as(name).anyMatch(file -> pattern.matcher(file).matches());
		});
	}

	private static Stream<String> files(String folder) {
		try (var files = Files.walk(Path.of(folder))) {
			return files.map(file -> "/" + file).toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
