package vn.chibo.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.support.MarkdownTable;

/** docs/new-procedure.md names each file of the example, and each of its steps has one. */
class ChecklistTest {

	private static final Path DOCUMENT = Path.of("docs/new-procedure.md");
	private static final Pattern STEP = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");

	/** Files of the example, with their lines. */
	private static Map<String, Integer> files() {
		return Stream.of(Path.of("src/test/example"), Path.of("src/test/java/example"))
			.flatMap(root -> walk(root).map(file -> Map.entry(root.relativize(file).toString(), lines(file).size())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Test
	void everyFileStandsInTheTableWithItsLines() {
		assertThat(MarkdownTable.under("## What that takes", DOCUMENT))
			.extracting(row -> row.get("file") + " | " + row.get("lines")).containsExactlyInAnyOrderElementsOf(
				files().entrySet().stream().map(file -> "`%s` | %d".formatted(file.getKey(), file.getValue()))
					.toList());
	}

	@Test
	void theSumIsRight() {
		assertThat(lines(DOCUMENT)).contains("**%d files, %d lines**: %s.".formatted(files().size(),
			files().values().stream().mapToInt(lines -> lines).sum(),
			Stream.of("java", "form", "bpmn", "dmn", "properties", "sql").map(ChecklistTest::share)
				.collect(Collectors.joining(", "))));
	}

	private static String share(String ending) {
		var of = files().entrySet().stream().filter(file -> file.getKey().endsWith("." + ending)).toList();
		return "%s %d/%d".formatted(ending, of.size(), of.stream().mapToInt(Map.Entry::getValue).sum());
	}

	@Test
	void everyStepHasItsFile() {
		var steps = STEP.matcher(String.join("\n", lines(DOCUMENT))).results().map(step -> step.group(1)).toList();
		assertThat(MarkdownTable.under("## What that takes", DOCUMENT)).extracting(row -> row.get("step"))
			.containsAll(steps).allSatisfy(step -> assertThat(steps).contains(step));
	}

	private static Stream<Path> walk(Path root) {
		try (var files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
