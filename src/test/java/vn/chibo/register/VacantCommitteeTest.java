package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Who works for a committee in which nobody sits. */
@ChiBoTest
@Tag("long")
class VacantCommitteeTest {

	@Autowired
	Seats seats;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;

	@BeforeEach
	void everyCommitteeHasItsSecretary() {
		province = new Province(jdbc, register);
		for (var word : List.of("tinh", "xa", "congty", "bophan", "tosoi", "thon")) {
			province.seat(province.committee(word), "bt" + word);
		}
		for (var word : List.of("tinh", "xa")) {
			for (var body : List.of(Body.STANDING_COMMITTEE, Body.ORGANISATION_DEPARTMENT, Body.INSPECTION_COMMITTEE)) {
				province.seat(new Committee(province.id(word), body), body.groupPrefix().substring(0, 3) + word);
			}
		}
	}

	@Test
	void fallsToTheNearestCommitteeUp() {
		province.vacate(province.committee("tosoi"));

		assertThat(committeesOf("btbophan")).containsExactlyInAnyOrder(province.committee("bophan"),
			province.committee("tosoi"));
		assertThat(committeesOf("btcongty")).containsExactly(province.committee("congty"));
		assertThat(seats.workingFor(province.committee("tosoi"))).isEqualTo(province.committee("bophan"));
	}

	@Test
	void fallsThroughTwoVacantLevels() {
		province.vacate(province.committee("tosoi"));
		province.vacate(province.committee("bophan"));
		province.vacate(province.committee("congty"));

		assertThat(committeesOf("btxa")).containsExactlyInAnyOrder(province.committee("xa"),
			province.committee("congty"), province.committee("bophan"), province.committee("tosoi"));
		assertThat(committeesOf("bttinh")).containsExactly(province.committee("tinh"));
		assertThat(seats.workingFor(province.committee("tosoi"))).isEqualTo(province.committee("xa"));
	}

	@Test
	void stopsAtTheFirstLevelThatIsFilled() {
		province.vacate(province.committee("tosoi"));
		province.vacate(province.committee("congty"));

		assertThat(committeesOf("btbophan")).contains(province.committee("tosoi"));
		assertThat(committeesOf("btxa")).containsExactlyInAnyOrder(province.committee("xa"),
			province.committee("congty"));
	}

	@Test
	void comesBackWhenTheSeatIsFilled() {
		province.vacate(province.committee("tosoi"));
		province.seat(province.committee("tosoi"), "moi");

		assertThat(committeesOf("moi")).containsExactly(province.committee("tosoi"));
		assertThat(committeesOf("btbophan")).containsExactly(province.committee("bophan"));
		assertThat(seats.workingFor(province.committee("tosoi"))).isEqualTo(province.committee("tosoi"));
	}

	@Test
	void onlyABodyThatTheOrganisationHasIsVacant() {
		var standing = new Committee(province.id("congty"), Body.STANDING_COMMITTEE);
		assertThat(committeesOf("btcongty")).doesNotContain(standing);

		province.has(standing);

		assertThat(committeesOf("btcongty")).containsExactlyInAnyOrder(province.committee("congty"), standing);
	}

	@Test
	void theWorkOfABodyThatIsGoneFallsToTheCommittee() {
		province.vacate(province.department("xa"));
		province.hasNotAnyMore(province.department("xa"));

		assertThat(committeesOf("btxa")).containsExactlyInAnyOrder(province.committee("xa"),
			province.department("xa"));
	}

	@Test
	void isVacantWhenTheOnlyOfficialHasDied() {
		province.becomes("btthon", "DECEASED");

		assertThat(committeesOf("btxa")).contains(province.committee("thon"));
	}

	@Test
	void isVacantWhenTheOnlyOfficialCannotLogIn() {
		province.losesLogin("btthon");

		assertThat(committeesOf("btxa")).contains(province.committee("thon"));
	}

	@Test
	void isNotVacantWhileADeputyWorksThere() {
		province.losesLogin("btthon");
		province.deputy("btthon", "thay", Province.TODAY, Province.TODAY);

		assertThat(committeesOf("btxa")).containsExactly(province.committee("xa"));
		assertThat(committeesOf("thay")).containsExactly(province.committee("thon"));
	}

	@Test
	void theDeputyOfAHigherCommitteeWorksForTheVacantOneToo() {
		province.vacate(province.committee("thon"));
		province.deputy("btxa", "thay", Province.TODAY, Province.TODAY);

		assertThat(committeesOf("thay")).containsExactlyInAnyOrder(province.committee("xa"),
			province.committee("thon"));
	}

	@Test
	void whatADeputyWouldHaveIsWhatFallsToTheSeat() {
		province.vacate(province.committee("thon"));
		province.deputy("btxa", "thay", Province.TODAY, Province.TODAY);

		assertThat(seats.committeesBySeat(province.person("btxa"))).containsExactlyInAnyOrder(province.committee("xa"),
			province.committee("thon"));
		assertThat(seats.committeesBySeat(province.person("thay"))).isEmpty();
	}

	@Test
	void everybodyIsWhoCanWorkSomewhere() {
		province.losesLogin("btthon");
		province.deputy("btxa", "thay", Province.TODAY, Province.TODAY);

		var everybody = seats.everybody();

		assertThat(everybody).doesNotContainKey(province.committee("thon"));
		assertThat(everybody.get(province.committee("xa"))).containsExactlyInAnyOrder(province.person("btxa"),
			province.person("thay"));
	}

	@Test
	void aVacantDepartmentFallsToTheCommitteeOfTheSameOrganisation() {
		province.vacate(province.department("xa"));

		assertThat(committeesOf("btxa")).containsExactlyInAnyOrder(province.committee("xa"),
			province.department("xa"));
		assertThat(seats.workingFor(province.department("xa"))).isEqualTo(province.committee("xa"));

		province.seat(province.department("xa"), "moi");

		assertThat(committeesOf("btxa")).containsExactly(province.committee("xa"));
		assertThat(committeesOf("moi")).containsExactly(province.department("xa"));
	}

	@Test
	void aVacantDepartmentUnderAVacantCommitteeFallsFurtherUp() {
		province.vacate(province.department("xa"));
		province.vacate(province.committee("xa"));

		assertThat(committeesOf("bttinh")).containsExactlyInAnyOrder(province.committee("tinh"),
			province.committee("xa"), province.department("xa"));
		assertThat(seats.workingFor(province.department("xa"))).isEqualTo(province.committee("tinh"));
	}

	@Test
	void departmentsAndBranchesWorkForNobodyElseWhileACommitteeIsLeft() {
		province.vacate(province.committee("thon"));
		province.vacate(province.committee("xa"));

		assertThat(committeesOf("orgxa")).containsExactly(province.department("xa"));
		assertThat(committeesOf("bttosoi")).containsExactly(province.committee("tosoi"));
	}

	@Test
	void aWholeVacantLineFallsToTheNearestDepartment() {
		for (var word : List.of("tinh", "xa", "thon")) {
			province.vacate(province.committee(word));
		}

		assertThat(seats.workingFor(province.committee("thon"))).isEqualTo(province.department("xa"));
		assertThat(committeesOf("orgxa")).containsExactlyInAnyOrder(province.department("xa"), province.committee("xa"),
			province.committee("thon"));
		assertThat(committeesOf("orgtinh")).containsExactlyInAnyOrder(province.department("tinh"),
			province.committee("tinh"));

		province.vacate(province.department("xa"));

		assertThat(seats.workingFor(province.committee("thon"))).isEqualTo(province.department("tinh"));
		assertThat(committeesOf("orgtinh")).containsExactlyInAnyOrder(province.department("tinh"),
			province.committee("tinh"), province.department("xa"), province.committee("xa"),
			province.committee("thon"));
	}

	@Test
	void keepsItsWorkWhenNobodySitsAnywhereAtAll() {
		for (var word : List.of("tinh", "xa", "thon")) {
			province.vacate(province.committee(word));
		}
		province.vacate(province.department("xa"));
		province.vacate(province.department("tinh"));

		assertThat(seats.workingFor(province.committee("thon"))).isEqualTo(province.committee("thon"));
	}

	@Test
	void whoIsToldIsAlwaysOneWhoSeesTheTask() {
		var committees = new ArrayList<Committee>();
		List.of("tinh", "xa", "congty", "bophan", "tosoi", "thon")
			.forEach(word -> committees.add(province.committee(word)));
		List.of("xa", "tinh").forEach(word -> committees.add(province.department(word)));
		// every third of all the ways in which committees can be vacant below the province's department
		for (int vacancies = 0; vacancies < 256; vacancies += 3) {
			for (int i = 0; i < committees.size() - 1; i++) {
				if ((vacancies >> i & 1) == 1) {
					province.vacate(committees.get(i));
				} else {
					province.fill(committees.get(i));
				}
			}
			for (var committee : committees) {
				assertThat(seats.officialsOf(seats.workingFor(committee))).isNotEmpty()
					.allSatisfy(official -> assertThat(seats.committeesOf(official.login())).contains(committee));
			}
		}
	}

	private List<Committee> committeesOf(String person) {
		return seats.committeesOf(province.login(person));
	}
}
