package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** A member stands in exactly one organisation, and that one is a branch. */
@ChiBoTest
class MembersTest {

	@Autowired
	Members members;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;
	long member;

	@BeforeEach
	void aMemberOfTheYarnBranch() {
		province = new Province(jdbc, register);
		member = province.member("huu", "tosoi");
	}

	@ParameterizedTest
	@ValueSource(strings = {"tinh", "xa", "congty", "bophan"})
	void theDatabaseRefusesAMemberInAnOrganisationThatIsNoBranch(String organisation) {
		assertThatThrownBy(() -> jdbc.sql("update member set branch_id = ? where id = ?")
			.params(province.id(organisation), member).update()).isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> jdbc.sql("update member set branch_id = ?, holds_members = false where id = ?")
			.params(province.id(organisation), member).update()).isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void theDatabaseRefusesAMemberWithoutABranch() {
		assertThatThrownBy(() -> jdbc.sql("update member set branch_id = null where id = ?").param(member).update())
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> jdbc.sql("update member set branch_id = 0 where id = ?").param(member).update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void theDatabaseRefusesToMakeABranchWithMembersSomethingElse() {
		assertThatThrownBy(() -> jdbc.sql("update organisation set kind = 'SECTIONAL_BODY', holds_members = false "
			+ "where id = ?").param(province.id("tosoi")).update()).isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> jdbc.sql("update organisation set kind = 'SECTIONAL_BODY' where id = ?")
			.param(province.id("tosoi")).update()).isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> jdbc.sql("update organisation set holds_members = false where id = ?")
			.param(province.id("tosoi")).update()).isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void theDatabaseRefusesToForgetABranchWithMembers() {
		assertThatThrownBy(() -> jdbc.sql("delete from organisation where id = ?").param(province.id("tosoi")).update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void aRelocatedMemberStandsInTheNewBranchAndTheFormerStandingIsKept() {
		province.organisation("to1", "Tổ đảng 1", "PARTY_GROUP", "thon");

		members.relocate(member, province.id("tosoi"), province.id("thon"), province.id("to1"), "CSH-2026-900001",
			TODAY);

		assertThat(members.get(member).branchId()).isEqualTo(province.id("thon"));
		assertThat(members.get(member).partyGroupId()).isEqualTo(province.id("to1"));
		assertThat(members.headcount(province.id("tosoi"))).isZero();
		assertThat(members.headcount(province.id("thon"))).isOne();
		assertThat(formerStandings()).containsExactly(Map.entry(province.id("tosoi"), "CSH-2026-900001"));
	}

	@Test
	void everyFormerStandingIsKept() {
		members.relocate(member, province.id("tosoi"), province.id("thon"), null, "CSH-2026-900001", TODAY);
		members.relocate(member, province.id("thon"), province.id("tosoi"), null, "CSH-2026-900002", TODAY);

		assertThat(members.get(member).branchId()).isEqualTo(province.id("tosoi"));
		assertThat(formerStandings()).containsExactly(Map.entry(province.id("tosoi"), "CSH-2026-900001"),
			Map.entry(province.id("thon"), "CSH-2026-900002"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"SUSPENDED", "DECEASED", "REMOVED", "EXPELLED", "RESIGNED"})
	void whoMayNotMoveNowStaysWhereTheyStand(String activity) {
		province.becomes("huu", activity);

		assertThatThrownBy(() -> members.relocate(member, province.id("tosoi"), province.id("thon"), null,
			"CSH-2026-900001", TODAY)).isInstanceOf(Refusal.class);
		assertThat(members.get(member).branchId()).isEqualTo(province.id("tosoi"));
		assertThat(formerStandings()).isEmpty();
	}

	@Test
	void aRelocationIntoWhatIsNoBranchChangesNothing() {
		assertThatThrownBy(() -> members.relocate(member, province.id("tosoi"), province.id("xa"), null,
			"CSH-2026-900001", TODAY)).isInstanceOf(DataIntegrityViolationException.class);

		assertThat(members.get(member).branchId()).isEqualTo(province.id("tosoi"));
		assertThat(formerStandings()).isEmpty();
	}

	private List<Map.Entry<Long, String>> formerStandings() {
		return jdbc.sql("select branch_id, case_number from former_standing where member_id = ? order by case_number")
			.param(member).query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list();
	}
}
