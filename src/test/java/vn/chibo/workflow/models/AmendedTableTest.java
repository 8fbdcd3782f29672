package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.Key;
import vn.chibo.rules.LocalRules;
import vn.chibo.rules.LocalRules.Edition;
import vn.chibo.rules.Place;

/** A shipped table where committees have confirmed rows of a newer text, or changed figures. */
class AmendedTableTest {

	private static final List<String> COLUMNS = List.of("input key string", "input on date", "output amount integer",
		"output legalBasis string", "output certainty string", "output replaces string");
	private static final LocalDate NEW_TEXT = LocalDate.of(2026, 7, 26);
	private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
	private static final Place HERE = () -> "/1/5/12/";
	private static final Place ELSEWHERE = () -> "/1/6/";
	private static final String CITED = "Quyết định 12-QĐ/ĐU ngày 20/11/2026";
	private static final String TABLE = "terms";
	private static final String OLD = "rule_0";
	private static final String NEW = "rule_1";

	private final List<Amendment> said = new ArrayList<>();
	private final LocalRules local = () -> new Edition(said.size(), List.copyOf(said));
	private final DecisionTable<Key, Term> terms = new Tables(local).with("bpmn/a/terms.dmn", TABLE, COLUMNS,
		row("2025-07-01", 30, "SECONDARY", ""), row("2026-07-26", 20, "TO_BE_CONFIRMED", OLD))
		.table("bpmn/a/terms.dmn", TABLE, Key.class, Term.class);

	@Test
	void rowThatNobodyHasConfirmedDoesNotHold() {
		assertThat(amount(NEW_TEXT, HERE)).isEqualTo(30);
		assertThat(amount(DECEMBER, HERE)).isEqualTo(30);
	}

	@Test
	void confirmedRowHoldsFromItsOwnDayWhereItWasConfirmed() {
		confirmed(5L, null);

		assertThat(amount(NEW_TEXT.minusDays(1), HERE)).isEqualTo(30);
		assertThat(amount(NEW_TEXT, HERE)).isEqualTo(20);
		assertThat(amount(DECEMBER, HERE)).isEqualTo(20);
		assertThat(amount(DECEMBER, ELSEWHERE)).isEqualTo(30);
		assertThat(amount(DECEMBER, Place.EVERYWHERE)).isEqualTo(30);
	}

	@Test
	void whatWasConfirmedForAllHoldsEverywhere() {
		confirmed(null, null);

		assertThat(amount(DECEMBER, ELSEWHERE)).isEqualTo(20);
		assertThat(amount(DECEMBER, Place.EVERYWHERE)).isEqualTo(20);
	}

	@Test
	void whatWasTakenBackHoldsUpToItsLastDay() {
		confirmed(5L, DECEMBER);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(20);
		assertThat(amount(DECEMBER.plusDays(1), HERE)).isEqualTo(30);
	}

	@Test
	void changedFigureHoldsFromItsDayAndNotBefore() {
		changed(OLD, 25, DECEMBER);

		assertThat(amount(LocalDate.of(1975, 4, 30), HERE)).isEqualTo(30);
		assertThat(amount(DECEMBER.minusDays(1), HERE)).isEqualTo(30);
		assertThat(amount(DECEMBER, HERE)).isEqualTo(25);
		assertThat(amount(DECEMBER, ELSEWHERE)).isEqualTo(30);
	}

	@Test
	void ofTwoChangesTheLaterDayHolds() {
		changed(OLD, 10, DECEMBER.plusMonths(1));
		changed(OLD, 25, DECEMBER);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(25);
		assertThat(amount(DECEMBER.plusMonths(1), HERE)).isEqualTo(10);
	}

	@Test
	void newerTextStandsBeforeWhatWasChangedInTheOlderOne() {
		changed(OLD, 25, DECEMBER);
		confirmed(5L, null);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(20);
	}

	@Test
	void figureOfANewerTextIsChangedWhereThatTextHolds() {
		confirmed(5L, null);
		changed(NEW, 15, DECEMBER);

		assertThat(amount(DECEMBER.minusDays(1), HERE)).isEqualTo(20);
		assertThat(amount(DECEMBER, HERE)).isEqualTo(15);
	}

	@Test
	void changedFigureCitesTheTextBecauseOfWhichItWasChanged() {
		changed(OLD, 25, DECEMBER);

		assertThat(terms.row(new Key("ceremony"), DECEMBER, HERE).legalBasis()).isEqualTo(CITED);
		assertThat(terms.row(new Key("ceremony"), DECEMBER, ELSEWHERE).legalBasis()).isEqualTo("06-HD/TW");
	}

	@Test
	void waitingRowIsAskedAsIfItHadAlwaysHeld() {
		said.add(new Amendment(Long.MAX_VALUE, TABLE, NEW, Map.of(), LocalDate.EPOCH, null, 5L, CITED));

		assertThat(amount(NEW_TEXT.minusYears(1), HERE)).isEqualTo(20);
		assertThat(amount(NEW_TEXT.minusYears(1), ELSEWHERE)).isEqualTo(30);
	}

	@Test
	void changeOfANewerTextGoesWithTheTextWhereThatIsTakenBack() {
		confirmed(5L, DECEMBER);
		changed(NEW, 15, DECEMBER);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(15);
		assertThat(amount(DECEMBER.plusDays(1), HERE)).isEqualTo(30);
	}

	@Test
	void changeOfANewerTextThatNobodyHasConfirmedDoesNotHold() {
		changed(NEW, 15, DECEMBER);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(30);
	}

	@Test
	void placeIsAskedForItsPathOnceAndOnlyWhereAnOrganisationHasSaidSomething() {
		var asked = new AtomicInteger();
		Place counting = () -> {
			asked.incrementAndGet();
			return HERE.path();
		};
		confirmed(null, null);
		assertThat(amount(DECEMBER, counting)).isEqualTo(20);
		assertThat(asked).hasValue(0);

		changed(NEW, 15, DECEMBER);
		changed(NEW, 10, DECEMBER.plusMonths(1));
		assertThat(amount(DECEMBER, counting)).isEqualTo(15);
		assertThat(asked).hasValue(1);
	}

	@Test
	void changeOfARowThatIsNoLongerShippedIsLeftOut() {
		changed("rule_99", 1, DECEMBER);

		assertThat(amount(DECEMBER, HERE)).isEqualTo(30);
	}

	private int amount(LocalDate on, Place place) {
		return terms.row(new Key("ceremony"), on, place).amount();
	}

	private void confirmed(Long organisation, LocalDate until) {
		said.add(new Amendment(said.size() + 1L, TABLE, NEW, Map.of(), NEW_TEXT, until, organisation, CITED));
	}

	private void changed(String row, int amount, LocalDate from) {
		said.add(new Amendment(said.size() + 1L, TABLE, row, Map.of("amount", Integer.toString(amount)), from, null,
			5L, CITED));
	}

	private static String row(String from, int amount, String certainty, String replaces) {
		return "\"ceremony\"|>= date and time(\"%sT00:00:00\")|%d|\"06-HD/TW\"|\"%s\"|\"%s\"".formatted(from, amount,
			certainty,
			replaces);
	}

	private record Term(int amount, String legalBasis) {
	}
}
