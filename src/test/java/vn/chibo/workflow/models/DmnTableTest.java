package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.calendar.TermUnit;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.Key;
import vn.chibo.rules.Place;

/** How a table answers, on which day, and that it never answers two things at once. */
class DmnTableTest {

	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
	private static final String FROM_2025 = ">= date and time(\"2025-07-01T00:00:00\")";
	private static final String UNTIL_2027 = "[date and time(\"2025-07-01T00:00:00\").."
		+ "date and time(\"2027-01-01T00:00:00\"))";
	private static final String FROM_2026_12 = ">= date and time(\"2026-12-01T00:00:00\")";
	private static final String FROM_2027 = ">= date and time(\"2027-01-01T00:00:00\")";

	@Test
	void keyWithANewerRowIsAnsweredByTheOlderOneUntilThen() {
		var table = terms(new Tables().unique("a", term("start", UNTIL_2027, 60), term("start", FROM_2027, 45)));

		assertThat(table.row(new Key("start"), LONG_AGO, Place.EVERYWHERE).amount()).isEqualTo(60);
		assertThat(table.row(new Key("start"), TODAY, Place.EVERYWHERE).amount()).isEqualTo(60);
		assertThat(table.row(new Key("start"), NEXT_YEAR.minusDays(1), Place.EVERYWHERE).amount()).isEqualTo(60);
		assertThat(table.row(new Key("start"), NEXT_YEAR, Place.EVERYWHERE).amount()).isEqualTo(45);
	}

	@Test
	void keyThatCameLaterThanOthersIsAnsweredByItsOwnOldestRow() {
		var table = terms(new Tables().unique("a", term("present", FROM_2025, 30), term("start", FROM_2026_12, 60)));

		assertThat(table.row(new Key("start"), LocalDate.of(2025, 8, 1), Place.EVERYWHERE).amount()).isEqualTo(60);
		assertThat(table.rowIfAny(new Key("start"), LocalDate.of(2025, 8, 1), Place.EVERYWHERE)).isEmpty();
		assertThat(table.rowIfAny(new Key("present"), LONG_AGO, Place.EVERYWHERE)).isPresent();
	}

	@Test
	void keyThatNoRowHasEverKnownIsAWrongQuestion() {
		var table = terms(new Tables().unique("a", term("start", FROM_2025, 60)));

		assertThatThrownBy(() -> table.row(new Key("no.such"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessage("no row of bpmn/*/terms.dmn for 'no.such' on 2026-11-23");
		assertThatThrownBy(() -> table.rows(new Key("no.such"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(table.rowIfAny(new Key("no.such"), TODAY, Place.EVERYWHERE)).isEmpty();
		assertThat(table.rowsIfAny(new Key("no.such"), TODAY, Place.EVERYWHERE)).isEmpty();
	}

	@Test
	void rowWithoutADayHoldsAlways() {
		var table = terms(new Tables().unique("a", term("start", "", 60), term("present", FROM_2025, 30)));

		assertThat(table.row(new Key("start"), LONG_AGO, Place.EVERYWHERE))
			.isEqualTo(table.row(new Key("start"), NEXT_YEAR, Place.EVERYWHERE));
	}

	@Test
	void tablesOfAllProceduresAnswerAsOne() {
		var table = terms(new Tables().unique("a", term("start", FROM_2025, 60)).unique("b",
			term("present", FROM_2026_12, 30)));

		assertThat(table.row(new Key("start"), TODAY, Place.EVERYWHERE)).isEqualTo(new Term(60, TermUnit.WORKING_DAYS));
		assertThat(table.row(new Key("present"), LONG_AGO, Place.EVERYWHERE))
			.isEqualTo(new Term(30, TermUnit.WORKING_DAYS));
	}

	@Test
	void versionIsAnotherOneWhicheverFileSaysAnythingElse() {
		var version = terms(new Tables().unique("a", term("start", "", 60)).unique("b", term("end", "", 1))).version();

		assertThat(terms(new Tables().unique("a", term("start", "", 60)).unique("b", term("end", "", 1))).version())
			.isEqualTo(version);
		assertThat(terms(new Tables().unique("a", term("start", "", 61)).unique("b", term("end", "", 1))).version())
			.isNotEqualTo(version);
		assertThat(terms(new Tables().unique("a", term("start", "", 60)).unique("b", term("end", "", 2))).version())
			.isNotEqualTo(version);
	}

	@Test
	void keyInTwoFilesStopsTheStart() {
		var tables = new Tables().unique("a", term("start", FROM_2025, 60)).unique("b", term("start", FROM_2027, 45));

		assertThatThrownBy(() -> terms(tables)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("\"start\"").hasMessageContaining("bpmn/a/terms.dmn")
			.hasMessageContaining("bpmn/b/terms.dmn");
	}

	@Test
	void twoRowsOfOneKeyForOneDayStopTheStart() {
		var tables = new Tables().unique("a", term("start", FROM_2025, 60), term("start", FROM_2027, 45));

		assertThatThrownBy(() -> terms(tables)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("\"start\"").hasMessageContaining("twice for one day");
	}

	@Test
	void twoRowsWithoutADayStopTheStart() {
		var tables = new Tables().unique("a", term("start", "", 60), term("start", "", 45));

		assertThatThrownBy(() -> terms(tables)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("twice for one day");
	}

	@Test
	void twoRowsThatMeetInOtherWordsAreNoAnswer() {
		var inOneFile = terms(new Tables().unique("a", term("start", "", 60), "\"start\",\"end\"||45|\"MONTHS\""));
		var inTwoFiles = terms(new Tables().unique("a", term("start", "", 60)).unique("b",
			"\"start\",\"end\"||45|\"MONTHS\""));
		var collected = terms(new Tables().collect("a", term("start", "", 60), term("start", "", 45)));

		assertThatThrownBy(() -> inOneFile.row(new Key("start"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> inTwoFiles.row(new Key("start"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> collected.row(new Key("start"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> collected.rowIfAny(new Key("start"), TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalStateException.class);
		assertThat(collected.rows(new Key("start"), TODAY, Place.EVERYWHERE)).extracting(Term::amount)
			.containsExactly(60, 45);
	}

	private static String term(String key, String on, int amount) {
		return "\"%s\"|%s|%d|\"WORKING_DAYS\"".formatted(key, on, amount);
	}

	private static DecisionTable<Key, Term> terms(Tables tables) {
		return tables.joined("bpmn/*/terms.dmn", Key.class, Term.class);
	}

	private record Term(int amount, TermUnit unit) {
	}
}
