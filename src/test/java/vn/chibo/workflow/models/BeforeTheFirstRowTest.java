package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.procedures.review.ReviewKind;
import vn.chibo.register.Activity;

/** What took effect before our tables begin is judged by their oldest rows, in every dated table. */
class BeforeTheFirstRowTest {

	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	private static final DecisionTables TABLES = new DecisionTables();
	private static final ReviewTables REVIEW = new ReviewTables();

	/** A row of each key of each keyed table, asked for both days. */
	static Stream<String> deadlineKeys() {
		return keys("bpmn/calendar/deadlines.dmn", "[a-z]+\\.[a-zA-Z.]+");
	}

	static Stream<String> voteKeys() {
		return keys("bpmn/voting/votes.dmn", "[a-z]+\\.[a-zA-Z.]+");
	}

	private static Stream<String> keys(String file, String key) {
		return text(file).lines().flatMap(line -> Pattern
			.compile("<text>\"(" + key + ")\"</text>").matcher(line).results().map(found -> found.group(1))).distinct();
	}

	static Stream<Map.Entry<Path, String>> datedTables() {
		return files().flatMap(file -> Dmn.readModelFromFile(file.toFile())
			.getModelElementsByType(Decision.class).stream().filter(decision -> decision.getExpression()
				.getChildElementsByType(Input.class).stream().anyMatch(input -> input.getInputExpression().getText()
					.getTextContent().equals(Beginnings.INPUT)))
			.map(decision -> Map.entry(file, decision.getId())));
	}

	private static Stream<Path> files() {
		try (var files = Files.walk(Path.of("bpmn"))) {
			return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@ParameterizedTest
	@MethodSource("datedTables")
	void everyDatedTableKnowsWhenItBegins(Map.Entry<Path, String> table) throws Exception {
		var read = DecisionTable.of(Files.readAllBytes(table.getKey()), table.getValue());

		assertThat(read.beginnings()).as("%s has rows that hold from a day", table).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("deadlineKeys")
	void termOfLongAgoIsTheOldestOne(String key) {
		assertThat(TABLES.deadline(key, LONG_AGO)).isEqualTo(TABLES.deadline(key, TODAY));
	}

	@ParameterizedTest
	@MethodSource("voteKeys")
	void majorityOfLongAgoIsTheOldestOne(String key) {
		assertThat(TABLES.vote(key, LONG_AGO)).isEqualTo(TABLES.vote(key, TODAY));
	}

	@Test
	void otherTablesAnswerAsWellForLongAgo() {
		assertThat(TABLES.smallestBranch(LONG_AGO)).isEqualTo(TABLES.smallestBranch(TODAY));
		assertThat(TABLES.mostFailedVotes(LONG_AGO)).isEqualTo(TABLES.mostFailedVotes(TODAY));
		assertThat(REVIEW.excellentCap(LONG_AGO)).isEqualTo(REVIEW.excellentCap(TODAY));
		assertThat(REVIEW.consequences(5, 2, LONG_AGO)).hasSize(3).isEqualTo(REVIEW.consequences(5, 2, TODAY));
		assertThat(REVIEW.consequences(0, 0, LONG_AGO)).isEmpty();
		assertThat(Stream.of(Activity.values()))
			.allSatisfy(activity -> assertThat(REVIEW.subject(activity, 24, LONG_AGO))
				.isEqualTo(REVIEW.subject(activity, 24, TODAY)));
		assertThat(Stream.of(ReviewKind.values()))
			.allSatisfy(kind -> assertThat(REVIEW.frame(kind, LONG_AGO)).isEqualTo(REVIEW.frame(kind, TODAY)));
	}

	@Test
	void keyWithANewerRowIsAnsweredByTheOlderOneUntilThen() {
		var changed = twoRows("2025-07-01", "2027-01-01");

		assertThat(amountOn(changed, LONG_AGO)).isEqualTo(60);
		assertThat(amountOn(changed, TODAY)).isEqualTo(60);
		assertThat(amountOn(changed, LocalDate.of(2027, 1, 1))).isEqualTo(45);
	}

	@Test
	void keyThatCameLaterThanOthersIsAnsweredByItsOwnOldestRow() {
		assertThat(amountOn(twoRows("2026-12-01", "2027-01-01"), LocalDate.of(2025, 8, 1))).isEqualTo(60);
	}

	@Test
	void keyThatNoRowHasEverKnownStaysAWrongQuestion() {
		assertThatThrownBy(() -> TABLES.deadline("no.such", TODAY)).isInstanceOf(IllegalArgumentException.class);
	}

	private static int amountOn(DecisionTable table, LocalDate on) {
		return DecisionTable.number(table.rowOn(on, Map.of("key", "relocation.start")).orElseThrow(), "amount");
	}

	/** The table with two rows for the term to relocate: 60 days from one day on, 45 from another. */
	private static DecisionTable twoRows(String first, String second) {
		var text = text("bpmn/calendar/deadlines.dmn");
		var row = text.substring(text.indexOf("<rule "), text.indexOf("</rule>") + "</rule>".length());
		var day = "date and time(\"2025-07-01T00:00:00\")";
		var older = row.replace("&gt;= " + day,
			"[" + day.replace("2025-07-01", first) + ".." + day.replace("2025-07-01", second) + ")");
		var newer = row.replace("2025-07-01", second).replace("<text>60</text>", "<text>45</text>")
			.replace("id=\"rule_", "id=\"rule_next").replace("id=\"start_", "id=\"next_");
		return DecisionTable.of(text.replace(row, older + newer).getBytes(StandardCharsets.UTF_8), "deadlines");
	}
}
