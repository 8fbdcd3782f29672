package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.Key;
import vn.chibo.rules.Place;

/** What Java names and a table does not have, or a row says and Java cannot read, stops the start and says where. */
class DeclaredTableTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	private static final String FILE = "bpmn/a/x.dmn";
	private static final List<String> COLUMNS = List.of("input who string", "input months integer",
		"input member boolean", "input since date", "input on date", "output level string", "output points integer",
		"output counts boolean", "output from date", "output legalBasis string");

	@Test
	void rowIsReadByTheNamesOfItsColumns() {
		var table = table("\"AN\"|>= 12|true|||\"HIGH\"|60|false|date and time(\"2025-07-01T00:00:00\")|\"x\"");

		assertThat(table.rows(new Question(Person.AN, 12, true, TODAY), TODAY, Place.EVERYWHERE))
			.containsExactly(new Answer(60, Level.HIGH, false, LocalDate.of(2025, 7, 1)));
		assertThat(table.rowsIfAny(new Question(Person.BINH, 12, true, null), TODAY, Place.EVERYWHERE)).isEmpty();
		assertThat(table.rowsIfAny(new Question(null, null, true, null), TODAY, Place.EVERYWHERE)).isEmpty();
	}

	@Test
	void dayIsComparedAsADay() {
		var table = table("\"AN\"|||>= date and time(\"2026-11-23T00:00:00\")||\"LOW\"|1|true"
			+ "|date and time(\"2025-07-01T00:00:00\")|\"x\"");

		assertThat(table.rowsIfAny(new Question(Person.AN, 1, true, TODAY), TODAY, Place.EVERYWHERE)).hasSize(1);
		assertThat(table.rowsIfAny(new Question(Person.AN, 1, true, TODAY.minusDays(1)), TODAY, Place.EVERYWHERE))
			.isEmpty();
	}

	@Test
	void fileThatIsNotThereStopsTheStart() {
		assertRefused(() -> new Tables().table("bpmn/no/such.dmn", "x", Key.class, Answer.class), "bpmn/no/such.dmn");
		assertRefused(() -> new Tables().joined("bpmn/*/such.dmn", Key.class, Answer.class), "bpmn/*/such.dmn");
	}

	@Test
	void decisionThatTheFileDoesNotHaveStopsTheStart() {
		assertRefused(() -> tables(row("HIGH", "1")).table(FILE, "other", Question.class, Answer.class), FILE, "other");
	}

	@Test
	void outputThatTheTableDoesNotHaveStopsTheStart() {
		assertRefused(() -> tables(row("HIGH", "1")).table(FILE, "x", Question.class, Other.class), FILE, "other",
			"legalBasis");
	}

	@Test
	void inputThatTheTableDoesNotHaveOrNobodySaysStopsTheStart() {
		assertRefused(() -> tables(row("HIGH", "1")).table(FILE, "x", Key.class, Answer.class), FILE, "key", "months");
		assertRefused(() -> tables(row("HIGH", "1")).table(FILE, "x", DayOnly.class, Answer.class), FILE, "months");
	}

	@Test
	void wordThatJavaDoesNotKnowStopsTheStart() {
		assertRefused(() -> table(row("HIHG", "1")), FILE, "HIHG");
	}

	@Test
	void emptyCellStopsTheStart() {
		assertRefused(() -> table(row("HIGH", "")), FILE, "points");
	}

	@Test
	void dayThatIsWrittenOtherwiseStopsTheStart() {
		assertRefused(() -> table("\"AN\"||||>= date(\"2026-11-23\")|\"LOW\"|1|true"
			+ "|date and time(\"2025-07-01T00:00:00\")|\"x\""), FILE, "date(\"2026-11-23\")");
	}

	private static String row(String level, String points) {
		return "\"AN\"|||||\"%s\"|%s|true|date and time(\"2025-07-01T00:00:00\")|\"x\"".formatted(level, points);
	}

	private static DecisionTable<Question, Answer> table(String... rows) {
		return tables(rows).table(FILE, "x", Question.class, Answer.class);
	}

	private static Tables tables(String... rows) {
		return new Tables().with(FILE, "x", COLUMNS, rows);
	}

	private static void assertRefused(ThrowingCallable start, String... words) {
		assertThatThrownBy(start).isInstanceOf(IllegalStateException.class).message().contains(words);
	}

	private enum Person {
		AN, BINH
	}

	private enum Level {
		HIGH, LOW
	}

	private record Question(Person who, Integer months, boolean member, LocalDate since) {
	}

	private record Answer(int points, Level level, boolean counts, LocalDate from) {
	}

	private record Other(int points, String other) {
	}
}
