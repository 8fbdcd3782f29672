package vn.chibo.models;

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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.calendar.DeadlineRules;
import vn.chibo.calendar.TermUnit;
import vn.chibo.support.MarkdownTable;
import vn.chibo.workflow.models.RealTables;

/** The table of deadlines, the page that lists it, and those who ask it speak of the same terms. */
class DeadlineKeysTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	/** {@code deadlines.due('review.announce')} in a model, {@code deadlines.lastDay("relocation.present", ...} in Java. */
	private static final Pattern ASKED = Pattern.compile(
		"deadlines\\s*\\.(?:due|lastDay|firstDay|workingDaysLate)\\(\\s*['\"]([^'\"]+)['\"]");
	private static final DeadlineRules TABLE = RealTables.deadlines(UnaryOperator.identity());

	static List<Map<String, String>> documented() {
		return MarkdownTable.under("## Terms", Path.of("docs/deadlines.md"));
	}

	@ParameterizedTest
	@MethodSource("documented")
	void rowSaysWhatThePageSays(Map<String, String> row) {
		var deadline = TABLE.deadline(row.get("key"), TODAY);

		assertThat(deadline.term())
			.isEqualTo(TermUnit.valueOf(row.get("unit")).of(Integer.parseInt(row.get("amount"))));
		assertThat(deadline.countedFrom()).isEqualTo(row.get("counted from"));
		assertThat(Pattern.compile("chưa đối chiếu|là đề xuất").matcher(deadline.legalBasis()).find())
			.as("what is not sure says so: %s", deadline.legalBasis()).isEqualTo(row.get("sure").equals("no"));
	}

	@Test
	void tableHasNoRowThatThePageDoesNotKnow() {
		assertThat(keysInTable()).isEqualTo(new TreeSet<>(documented().stream().map(row -> row.get("key")).toList()));
	}

	@Test
	void everyTermThatSomebodyAsksForIsInTheTable() {
		var asked = ASKED.matcher(text("bpmn", ".bpmn") + text("src/main/java", ".java")).results()
			.map(found -> found.group(1)).toList();

		assertThat(asked).isNotEmpty();
		assertThat(keysInTable()).containsAll(asked);
	}

	@Test
	void everyTermOfTheTableIsAskedForBySomebody() {
		var askers = text("bpmn", ".bpmn") + text("src/main/java", ".java");

		assertThat(keysInTable()).allSatisfy(
			key -> assertThat(askers.contains("\"" + key + "\"") || askers.contains("'" + key + "'")).as(key).isTrue());
	}

	private static TreeSet<String> keysInTable() {
		var text = Models.text(Path.of("bpmn/calendar/deadlines.dmn"));
		return new TreeSet<>(Pattern.compile("<text>\"([a-z]+\\.[a-zA-Z.]+)\"</text>").matcher(text).results()
			.map(found -> found.group(1)).toList());
	}

	private static String text(String folder, String ending) {
		try (var files = Files.walk(Path.of(folder))) {
			return files.filter(file -> file.toString().endsWith(ending)).map(Models::text).collect(joining("\n"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
