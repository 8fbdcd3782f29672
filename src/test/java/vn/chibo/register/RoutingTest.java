package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Which committees a member's way leads through, in trees of different depth. */
@ChiBoTest
class RoutingTest {

	@Autowired
	Routing routing;
	@Autowired
	Organisations organisations;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;

	@BeforeEach
	void aProvince() {
		province = new Province(jdbc, register);
	}

	@Test
	void withinOneGrassrootsBodyItsCommitteeIntroduces() {
		province.mayIntroduce("xa");
		province.organisation("tocat", "Chi bộ Tổ cắt", "BRANCH", "congty");
		province.organisation("tonhuom", "Chi bộ Tổ nhuộm", "BRANCH", "bophan");

		assertThat(issuer("tosoi", "tocat")).isEqualTo(province.id("congty"));
		assertThat(issuer("tocat", "tosoi")).isEqualTo(province.id("congty"));
		assertThat(issuer("tosoi", "tonhuom")).isEqualTo(province.id("congty"));
	}

	@Test
	void outOfTheBodyTheNearestAboveThatMayIntroduces() {
		province.mayIntroduce("xa");
		province.mayIntroduce("tinh");

		assertThat(issuer("tosoi", "thon")).isEqualTo(province.id("xa"));
		assertThat(issuer("thon", "tosoi")).isEqualTo(province.id("xa"));
	}

	@Test
	void theAuthorityCountsAndNotTheKind() {
		province.mayIntroduce("tinh");

		assertThat(issuer("tosoi", "thon")).isEqualTo(province.id("tinh"));

		province.mayIntroduce("congty");

		assertThat(issuer("tosoi", "thon")).isEqualTo(province.id("congty"));
		assertThat(issuer("thon", "tosoi")).isEqualTo(province.id("tinh"));
	}

	@Test
	void theBranchItselfDoesNotIntroduceItsOwnMembers() {
		province.mayIntroduce("thon");
		province.mayIntroduce("tinh");

		assertThat(issuer("thon", "tosoi")).isEqualTo(province.id("tinh"));
	}

	@Test
	void whereNobodyMayIntroduceTheAdministratorHasToEnterIt() {
		assertThatThrownBy(() -> issuer("thon", "tosoi")).isInstanceOf(Refusal.class)
			.hasMessageContaining("Chi bộ thôn 1").hasMessageContaining("báo quản trị viên bổ sung thẩm quyền");
	}

	@Test
	void committeesOnTheWayAreThoseBetween() {
		assertThat(routing.committeesUp(province.id("tosoi"), province.id("xa")))
			.containsExactly(province.id("bophan"), province.id("congty"));
		assertThat(routing.committeesDown(province.id("xa"), province.id("tosoi")))
			.containsExactly(province.id("congty"), province.id("bophan"));
		assertThat(routing.committeesUp(province.id("tosoi"), province.id("tinh")))
			.containsExactly(province.id("bophan"), province.id("congty"), province.id("xa"));
	}

	@Test
	void aGrassrootsBranchHasNobodyBetween() {
		assertThat(routing.committeesUp(province.id("thon"), province.id("xa"))).isEmpty();
		assertThat(routing.committeesDown(province.id("xa"), province.id("thon"))).isEmpty();
	}

	@Test
	void groupsAreThoseOfTheOrganisation() {
		var commune = organisations.get(province.id("xa"));
		var company = organisations.get(province.id("congty"));

		assertThat(routing.committee(17)).isEqualTo("committee17");
		assertThat(routing.administering(commune)).isEqualTo("organisationDepartment" + commune.id());
		assertThat(routing.deciding(commune)).isEqualTo("standingCommittee" + commune.id());
		assertThat(routing.administering(company)).isEqualTo("committee" + company.id());
		assertThat(routing.deciding(company)).isEqualTo("committee" + company.id());
	}

	@Test
	void aMemberWithoutLoginIsReachedByNoTask() {
		var login = province.login("an");

		assertThat(routing.member(province.person("an"))).isEqualTo(login);

		province.losesLogin("an");

		assertThat(routing.member(province.person("an"))).isNull();
	}

	private long issuer(String from, String to) {
		return routing.issuer(organisations.get(province.id(from)), organisations.get(province.id(to))).id();
	}
}
