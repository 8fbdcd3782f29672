package vn.chibo.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.rules.Place;
import vn.chibo.support.MarkdownTable;
import vn.chibo.workflow.models.RealTables;

/** The tables of deadlines, the page that lists them, and those who ask them speak of the same terms. */
class DeadlineKeysTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	/** {@code deadlines.due(caseNumber, 'review.announce')} in a model, {@code deadlines.lastDay(caseNumber, "relocation.present", ...} in Java. */
	private static final Pattern ASKED = Pattern.compile(
		"deadlines\\s*\\.(?:due|lastDay|firstDay|workingDaysLate)\\(\\s*[^'\",]+,\\s*['\"]([^'\"]+)['\"]");
	private static final DeadlineRules RULES = new DeadlineRules(RealTables.tables());

	static List<String> procedures() throws IOException {
		try (var folders = Files.list(Path.of("bpmn"))) {
			return folders.map(folder -> folder.getFileName().toString()).toList();
		}
	}

	static List<Map<String, String>> documented() {
		return MarkdownTable.under("## Terms", Path.of("docs/deadlines.md"));
	}

	@ParameterizedTest
	@MethodSource("documented")
	void rowSaysWhatThePageSays(Map<String, String> row) {
		var deadline = RULES.deadline(row.get("key"), TODAY, Place.EVERYWHERE);

		assertThat(deadline.unit()).isEqualTo(TermUnit.valueOf(row.get("unit")));
		assertThat(deadline.amount()).isEqualTo(Integer.parseInt(row.get("amount")));
		assertThat(deadline.countedFrom()).isEqualTo(row.get("counted from"));
		assertThat(deadline.certainty().name()).isEqualTo(row.get("sure"));
	}

	@Test
	void tablesHaveNoRowThatThePageDoesNotKnow() {
		assertThat(keysInTables()).isEqualTo(new TreeSet<>(documented().stream().map(row -> row.get("key")).toList()));
	}

	@Test
	void everyTermThatSomebodyAsksForIsInATable() {
		var asked = asked(text("bpmn", ".bpmn") + text("src/main/java", ".java"));

		assertThat(asked).isNotEmpty();
		assertThat(keysInTables()).containsAll(asked);
	}

	@Test
	void everyTermOfTheTablesIsAskedForBySomebody() {
		var askers = text("bpmn", ".bpmn") + text("src/main/java", ".java");

		assertThat(keysInTables()).allSatisfy(
			key -> assertThat(askers.contains("\"" + key + "\"") || askers.contains("'" + key + "'")).as(key).isTrue());
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void modelAsksForTermsOfItsOwnProcedure(String procedure) {
		assertThat(RealTables.keys("bpmn/" + procedure + "/deadlines.dmn"))
			.containsAll(asked(text("bpmn/" + procedure, ".bpmn")));
	}

	private static TreeSet<String> keysInTables() {
		return new TreeSet<>(RealTables.keys("bpmn/*/deadlines.dmn"));
	}

	private static List<String> asked(String text) {
		return ASKED.matcher(text).results().map(found -> found.group(1)).toList();
	}

	private static String text(String folder, String ending) {
		try (var files = Files.walk(Path.of(folder))) {
			return files.filter(file -> file.toString().endsWith(ending)).map(DeadlineKeysTest::text)
				.collect(joining("\n"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
