package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** A working member has a second branch, the one where he or she lives, until that is the only one. */
@ChiBoTest
class ResidenceLinksTest {

	private static final LocalDate INTRODUCED = LocalDate.of(2025, 9, 1);

	@Autowired
	ResidenceLinks links;
	@Autowired
	Members members;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Statements statements;

	Province province;
	long member;

	@BeforeEach
	void aMemberOfTheYarnBranchWhoLivesInTheVillage() {
		province = new Province(jdbc, register);
		province.organisation("thon2", "Chi bộ thôn 2", "BRANCH", "xa");
		member = province.member("huu", "tosoi");
		introduce(member, "thon", true);
	}

	@Test
	void whereAMemberIsIntroducedIsFound() {
		assertThat(links.find(member)).contains(new ResidenceLink(member, province.id("thon"), INTRODUCED, true));
		assertThat(links.find(province.member("ba", "tosoi"))).isEmpty();
	}

	@Test
	void theLinksOfManyMembersAreAskedAtOnce() {
		long exempt = province.member("lan", "tosoi");
		long unlinked = province.member("ba", "tosoi");
		introduce(exempt, "thon2", false);

		var sent = statements.of(() -> assertThat(links.of(List.of(member, exempt, unlinked))).isEqualTo(Map.of(
			member, new ResidenceLink(member, province.id("thon"), INTRODUCED, true),
			exempt, new ResidenceLink(exempt, province.id("thon2"), INTRODUCED, false))));

		assertThat(sent).hasSize(1);
		assertThat(links.of(List.of())).isEmpty();
	}

	@Test
	void theLinkEndsWhenTheMemberStandsInThatBranch() {
		members.relocate(member, province.id("tosoi"), province.id("thon"), null, "CSH-2026-900001", TODAY);

		assertThat(links.find(member)).isEmpty();
	}

	@Test
	void theLinkHoldsWhenTheMemberGoesToWorkElsewhere() {
		members.relocate(member, province.id("tosoi"), province.id("thon2"), null, "CSH-2026-900001", TODAY);

		assertThat(links.find(member)).isPresent();
	}

	private void introduce(long memberId, String branch, boolean commented) {
		jdbc.sql("insert into residence_link (member_id, branch_id, introduced_on, commented) values (?, ?, ?, ?)")
			.params(memberId, province.id(branch), INTRODUCED, commented).update();
	}
}
