package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** Who works in a committee on a given day. */
@ChiBoTest
class SeatsTest {

	@Autowired
	Seats seats;
	@Autowired
	TestClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;

	@BeforeEach
	void aProvinceInWhichNobodySits() {
		clock.set(TODAY);
		province = new Province(jdbc, register);
	}

	@AfterEach
	void backToToday() {
		clock.set(TODAY);
	}

	@Test
	void whoSitsThereTodayWorksThere() {
		province.seat(province.committee("thon"), "an");

		assertThat(committeesOf("an")).containsExactly(province.committee("thon"));
		assertThat(loginsOf(province.committee("thon"))).containsExactly(province.login("an"));
	}

	@Test
	void aSeatCountsFromItsFirstDayToItsLast() {
		province.seat(province.committee("thon"), "an", TODAY, TODAY);

		assertThat(committeesOf("an")).containsExactly(province.committee("thon"));
	}

	@Test
	void aSeatThatEndedYesterdayGivesNothing() {
		province.seat(province.committee("thon"), "an", TODAY.minusYears(1), TODAY.minusDays(1));

		assertThat(committeesOf("an")).isEmpty();
		assertThat(loginsOf(province.committee("thon"))).isEmpty();
	}

	@Test
	void aSeatThatBeginsTomorrowGivesNothingYet() {
		province.seat(province.committee("thon"), "an", TODAY.plusDays(1), null);

		assertThat(committeesOf("an")).isEmpty();

		clock.set(TODAY.plusDays(1));

		assertThat(committeesOf("an")).containsExactly(province.committee("thon"));
	}

	@Test
	void aDeputyHasTheCommitteesOfThePersonReplacedForThePeriodAndNoLonger() {
		province.seat(province.committee("tinh"), "tinhuy");
		province.seat(province.committee("thon"), "an");
		province.seat(province.department("xa"), "an");
		province.seat(province.committee("tosoi"), "binh");
		province.deputy("an", "binh", TODAY.plusDays(1), TODAY.plusDays(5));

		assertThat(committeesOf("binh")).containsExactly(province.committee("tosoi"));

		for (int day : new int[] {1, 5}) {
			clock.set(TODAY.plusDays(day));
			assertThat(committeesOf("binh")).containsExactlyInAnyOrder(province.committee("tosoi"),
				province.committee("thon"), province.department("xa"));
			assertThat(committeesOf("an")).hasSize(2);
		}

		clock.set(TODAY.plusDays(6));
		assertThat(committeesOf("binh")).containsExactly(province.committee("tosoi"));
	}

	@Test
	void aDeputyWhoseTimeWasEndedEarlyHasNothing() {
		province.seat(province.committee("thon"), "an");
		province.deputy("an", "binh", TODAY, TODAY.plusDays(5));
		jdbc.sql("update deputy set ended_at = current_timestamp where member_id = ?").param(province.person("an"))
			.update();

		assertThat(committeesOf("binh")).isEmpty();
		assertThat(loginsOf(province.committee("thon"))).containsExactly(province.login("an"));
	}

	@Test
	void aDeputyHasNothingOfASeatThatHasEnded() {
		province.seat(province.committee("thon"), "an", TODAY.minusYears(1), TODAY.minusDays(1));
		province.deputy("an", "binh", TODAY, TODAY.plusDays(5));

		assertThat(committeesOf("binh")).isEmpty();
	}

	@Test
	void aDeputyOfADeputyHasNothing() {
		province.seat(province.committee("thon"), "an");
		province.deputy("an", "binh", TODAY, TODAY.plusDays(5));
		province.deputy("binh", "chi", TODAY, TODAY.plusDays(5));

		assertThat(committeesOf("chi")).isEmpty();
	}

	@Test
	void aDeputyWorksForSomebodyWhoCannotLogIn() {
		province.seat(province.committee("thon"), "an");
		province.deputy("an", "binh", TODAY, TODAY.plusDays(5));
		province.losesLogin("an");

		assertThat(loginsOf(province.committee("thon"))).containsExactly(province.login("binh"));
	}

	@Test
	void whoSitsThereAndIsADeputyThereIsOneOfficial() {
		province.seat(province.committee("thon"), "an");
		province.seat(province.committee("thon"), "binh");
		province.deputy("an", "binh", TODAY, TODAY.plusDays(5));

		assertThat(loginsOf(province.committee("thon"))).containsExactlyInAnyOrder(province.login("an"),
			province.login("binh"));
		assertThat(committeesOf("binh")).containsExactly(province.committee("thon"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"DECEASED", "REMOVED", "EXPELLED", "RESIGNED"})
	void whoIsNoMemberAnyMoreWorksNowhere(String activity) {
		province.seat(province.committee("thon"), "an");
		province.becomes("an", activity);

		assertThat(committeesOf("an")).isEmpty();
		assertThat(loginsOf(province.committee("thon"))).isEmpty();
	}

	@Test
	void whoHasNoLoginCannotWork() {
		province.seat(province.committee("thon"), "an");
		province.losesLogin("an");

		assertThat(loginsOf(province.committee("thon"))).isEmpty();
	}

	@Test
	void anUnknownLoginWorksNowhere() {
		assertThat(seats.committeesOf("nobody")).isEmpty();
	}

	private List<Committee> committeesOf(String person) {
		return seats.committeesOf(province.login(person));
	}

	private List<String> loginsOf(Committee committee) {
		return seats.officialsOf(committee).stream().map(Seats.Official::login).toList();
	}
}
