package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What becomes of the seats of somebody who stands in another branch from now on. */
@ChiBoTest
class SeatsOfMoversTest {

	@Autowired
	Members members;
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
	void anOfficialOfBranchCompanyAndCommune() {
		province = new Province(jdbc, register);
		province.member("an", "tosoi");
		for (var word : List.of("tosoi", "congty", "xa")) {
			province.seat(province.committee(word), "an");
		}
	}

	private void moves(String person, String from, String to) {
		members.relocate(province.person(person), province.id(from), province.id(to), null, "CSH-2026-99"
			+ province.person(person), TODAY);
	}

	@Test
	void seatsEndWithTheDayWhereTheNewBranchDoesNotLieBelow() {
		moves("an", "tosoi", "thon");

		assertThat(committeesOf("an")).hasSize(3);

		clock.set(TODAY.plusDays(1));
		assertThat(committeesOf("an")).containsExactly(province.committee("xa"));
	}

	@Test
	void whoStaysWithinKeepsTheSeat() {
		province.organisation("tomay", "Chi bộ Tổ máy", "BRANCH", "congty");
		moves("an", "tosoi", "tomay");

		clock.set(TODAY.plusDays(1));
		assertThat(committeesOf("an")).containsExactlyInAnyOrder(province.committee("congty"),
			province.committee("xa"));
	}

	@Test
	void aSeatThatEndsEarlierStaysAsItWas() {
		province.member("binh", "tosoi");
		province.seat(province.committee("tosoi"), "binh", TODAY.minusYears(1), TODAY.minusDays(3));

		moves("binh", "tosoi", "thon");

		assertThat(jdbc.sql("select valid_to from seat where member_id = ?").param(province.person("binh"))
			.query(LocalDate.class).single()).isEqualTo(TODAY.minusDays(3));
	}

	@Test
	void aDeputyWhoLeavesTheOrganisationHasItsWorkNoMore() {
		province.member("binh", "tosoi");
		province.seat(province.committee("bophan"), "chi");
		province.deputy("chi", "binh", TODAY, TODAY.plusDays(9));
		assertThat(committeesOf("binh")).containsExactly(province.committee("bophan"));

		moves("binh", "tosoi", "thon");

		assertThat(committeesOf("binh")).isEmpty();
	}

	@Test
	void aDeputyWhoMovesWithinTheOrganisationStaysOne() {
		province.member("binh", "tosoi");
		province.seat(province.department("xa"), "chi");
		province.deputy("chi", "binh", TODAY, TODAY.plusDays(9));

		moves("binh", "tosoi", "thon");

		assertThat(committeesOf("binh")).containsExactly(province.department("xa"));
	}

	private List<Committee> committeesOf(String person) {
		return seats.seatsOf(province.login(person)).stream()
			.map(seat -> new Committee(seat.organisationId(), seat.body()))
			.toList();
	}
}
