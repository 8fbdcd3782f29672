package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.casefile.DeclaredStatesTest.Errand.DISCONTINUED;
import static vn.chibo.casefile.DeclaredStatesTest.Errand.DONE;
import static vn.chibo.casefile.DeclaredStatesTest.Errand.GIVEN_UP;
import static vn.chibo.casefile.DeclaredStatesTest.Errand.OPENED;
import static vn.chibo.casefile.DeclaredStatesTest.Errand.UNDER_WAY;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.register.Activity;

/** What a procedure declares of its states holds, or the application does not start. */
class DeclaredStatesTest {

	private static final CaseStates ERRAND = new CaseStates("errand", Map.of(OPENED, Set.of(UNDER_WAY), UNDER_WAY,
		Set.of(UNDER_WAY, DONE, GIVEN_UP)), Set.of(DONE, GIVEN_UP, DISCONTINUED));

	@Test
	void aCaseGoesWhereItsProcedureGoes() {
		var direct = new CaseStates("directErrand", Map.of(OPENED, Set.of(DONE)), Set.of(DONE, DISCONTINUED));
		var states = new DeclaredStates(List.of(ERRAND, direct));
		assertThat(states.before(DONE)).containsExactlyInAnyOrder("errand.UNDER_WAY", "directErrand.OPENED");
		assertThat(states.before(UNDER_WAY)).containsExactlyInAnyOrder("errand.OPENED", "errand.UNDER_WAY");
		assertThat(states.before(OPENED)).isEmpty();
		assertThat(states.ends()).hasSize(5).contains(new Destruction.Outcome("directErrand", "DONE"));
	}

	@Test
	void fromEverywhereACaseMayBeDiscontinued() {
		assertThat(new DeclaredStates(List.of(ERRAND)).before(DISCONTINUED))
			.containsExactlyInAnyOrder("errand.OPENED", "errand.UNDER_WAY");
	}

	@Test
	void peopleReadTheNameAndWhyACaseWasStopped() {
		var states = new DeclaredStates(List.of(ERRAND));
		assertThat(states.inWords(file("UNDER_WAY", null))).isEqualTo("Đang đi");
		assertThat(states.inWords(file("DISCONTINUED", Activity.DECEASED)))
			.isEqualTo("Đã dừng: " + Activity.DECEASED.ofMember());
	}

	@Test
	void aStateToWhichNothingLeadsStopsTheStart() {
		refused("errand: GIVEN_UP is not reached from OPENED",
			states(Map.of(OPENED, Set.of(UNDER_WAY), UNDER_WAY, Set.of(DONE)), DONE, GIVEN_UP, DISCONTINUED));
	}

	@Test
	void anEndThatLeadsOnStopsTheStart() {
		refused("errand: DONE is an end, and something follows it",
			states(Map.of(OPENED, Set.of(DONE), DONE, Set.of(UNDER_WAY), UNDER_WAY, Set.of(GIVEN_UP)), DONE, GIVEN_UP,
				DISCONTINUED));
	}

	@Test
	void aStateThatLeadsNowhereStopsTheStart() {
		refused("errand: UNDER_WAY is no end, and nothing follows it",
			states(Map.of(OPENED, Set.of(UNDER_WAY, DONE, GIVEN_UP)), DONE, GIVEN_UP, DISCONTINUED));
	}

	@Test
	void aProcedureBeginsAndCanBeDiscontinued() {
		refused("errand: OPENED is missing", states(Map.of(UNDER_WAY, Set.of(DONE)), DONE, DISCONTINUED));
		refused("errand: DISCONTINUED is missing", states(Map.of(OPENED, Set.of(DONE)), DONE));
		refused("errand: DISCONTINUED is no end",
			states(Map.of(OPENED, Set.of(DISCONTINUED), DISCONTINUED, Set.of(DONE)), DONE));
	}

	@Test
	void aNameThatIsMissingOrTwiceThereStopsTheStart() {
		refused("errand: NAMELESS has no Vietnamese name",
			states(Map.of(OPENED, Set.of(Odd.NAMELESS)), Odd.NAMELESS, DISCONTINUED));
		refused("errand: OPENED shares its Vietnamese name",
			states(Map.of(OPENED, Set.of(Odd.NAMESAKE)), Odd.NAMESAKE, DISCONTINUED));
	}

	@Test
	void aConstantThatNoProcedureKnowsStopsTheStart() {
		refused("Errand: GIVEN_UP is a state of no procedure",
			states(Map.of(OPENED, Set.of(UNDER_WAY), UNDER_WAY, Set.of(DONE)), DONE, DISCONTINUED));
	}

	@Test
	void aProcedureThatIsDeclaredTwiceStopsTheStart() {
		assertThatThrownBy(() -> new DeclaredStates(List.of(ERRAND, ERRAND))).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("errand: its states are declared twice");
	}

	private static CaseStates states(Map<CaseState, Set<CaseState>> following, CaseState... ends) {
		return new CaseStates("errand", following, Set.copyOf(Arrays.asList(ends)));
	}

	private static void refused(String fault, CaseStates states) {
		assertThatThrownBy(() -> new DeclaredStates(List.of(states))).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining(fault);
	}

	private static CaseFile file(String state, Activity departure) {
		return new CaseFile("VIC-2026-000001", "errand", 1L, null, null, state, Instant.EPOCH, "bithu", null,
			departure);
	}

	enum Errand implements CaseState {

		OPENED("Mới nhận"),
		UNDER_WAY("Đang đi"),
		DONE("Đã xong"),
		GIVEN_UP("Đã bỏ"),
		DISCONTINUED("Đã dừng");

		private final String vietnamese;

		Errand(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		@Override
		public String vietnamese() {
			return vietnamese;
		}
	}

	enum Odd implements CaseState {

		NAMELESS(" "),
		NAMESAKE("Mới nhận");

		private final String vietnamese;

		Odd(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		@Override
		public String vietnamese() {
			return vietnamese;
		}
	}
}
