package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the guide are those that the browser stories take, no more and no fewer. */
class GuideTest {

	private static final Path PICTURES = Path.of("docs", "pictures", "huong-dan");

	@Test
	void eachPictureOfTheGuideIsTakenByAStory() {
		var shown = found("pictures/huong-dan/([\\w-]+)\\.png",
			Stream.concat(Stream.of(Path.of("docs", "huong-dan.md")),
				files(Path.of("docs", "huong-dan"))));
		assertThat(shown).isNotEmpty()
			.isEqualTo(found("\\.picture\\(\"([\\w-]+)\"\\)", files(Path.of("src/test/java/vn/chibo/browser"))))
			.isEqualTo(found("([\\w-]+)\\.png", files(PICTURES).map(Path::getFileName)));
	}

	/** A task of a model and an entry of the guide that nobody is led to are both a fault. */
	@Test
	void eachTaskIsToldOfOnce() {
		var told = Pattern.compile("\\*\\*([^*]+)\\*\\* \\(")
			.matcher(read(Path.of("docs", "huong-dan", "tung-viec.md")))
			.results().map(entry -> entry.group(1).replaceAll("\\s+", " ")).toList();
		assertThat(told).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(found("<bpmn:userTask [^>]*name=\"([^\"]+)\"",
				files(Path.of("bpmn")).filter(Files::isDirectory).flatMap(GuideTest::files)));
	}

	private static Set<String> found(String pattern, Stream<Path> files) {
		var names = new TreeSet<String>();
		files.forEach(
			file -> Pattern.compile(pattern).matcher(Files.exists(file) ? read(file) : file.toString()).results()
				.forEach(match -> names.add(match.group(1))));
		return names;
	}

	private static Stream<Path> files(Path folder) {
		try (var files = Files.list(folder)) {
			return files.toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
