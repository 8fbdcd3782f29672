package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.register.Organisations.Branch;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.GrassrootsCommune;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** What is a grassroots organisation, and how branches are called and found, in both models of organisation. */
@ChiBoTest
class OrganisationsTest {

	@Autowired
	Organisations organisations;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;
	GrassrootsCommune commune;

	@BeforeEach
	void bothModels() {
		province = new Province(jdbc, register);
		commune = new GrassrootsCommune(register);
	}

	@Test
	void aBranchLiesInTheGrassrootsOrganisationOrIsOneItself() {
		assertThat(grassroots(province.id("tosoi"))).isEqualTo(province.id("congty"));
		assertThat(grassroots(province.id("congty"))).isEqualTo(province.id("congty"));
		assertThat(grassroots(province.id("thon"))).isNull();
		assertThat(grassroots(province.id("xa"))).isNull();
		for (var word : new String[] {commune.village(), commune.squad(), commune.police(), commune.commune()}) {
			assertThat(grassroots(register.idOf(word))).as(word).isEqualTo(register.idOf(commune.commune()));
		}
	}

	@Test
	void othersWriteToSuperiorsAndGrassrootsOrganisationsOnly() {
		var written = organisations.committees().stream().map(Branch::id).toList();

		assertThat(written).contains(province.id("tinh"), province.id("xa"), province.id("congty"), province.id("thon"),
			register.idOf(commune.commune()), register.idOf(commune.province()));
		assertThat(written).doesNotContain(province.id("bophan"), province.id("tosoi"),
			register.idOf(commune.village()),
			register.idOf(commune.police()), register.idOf(commune.squad()));
	}

	@Test
	void branchesAreCalledUpToAnOrganisationWithADepartment() {
		assertThat(name(province.id("tosoi")))
			.isEqualTo("Chi bộ Tổ sợi - Đảng bộ bộ phận Nhà máy Sợi - Đảng bộ Công ty Dệt");
		assertThat(name(province.id("thon"))).isEqualTo("Chi bộ thôn 1 - Đảng bộ xã Hạ");
		assertThat(name(register.idOf(commune.village()))).isEqualTo("Chi bộ %s - %s".formatted(commune.village(),
			register.nameOf(commune.commune())));
		assertThat(name(register.idOf(commune.squad()))).isEqualTo("Chi bộ %s - %s - %s".formatted(commune.squad(),
			register.nameOf(commune.police()), register.nameOf(commune.commune())));
	}

	private Long grassroots(long id) {
		return organisations.grassroots(organisations.get(id)).map(Organisation::id).orElse(null);
	}

	private String name(long branch) {
		return organisations.branches().stream().filter(found -> found.id() == branch).findFirst().orElseThrow()
			.fullName();
	}
}
