package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** A member and a collective have one level a year, the one that was decided last. */
@ChiBoTest
class QualityRatingsTest {

	private static final String CASE = "KĐ-2026-000001";

	@Autowired
	QualityRatings ratings;
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
	long company;

	@BeforeEach
	void aMemberOfTheYarnBranch() {
		province = new Province(jdbc, register);
		member = province.member("huu", "tosoi");
		company = province.id("congty");
	}

	@Test
	void theYearsOfAMemberAreInTheirOrder() {
		rate(member, 2026, Level.EXCELLENT);
		rate(member, 2024, Level.COMPLETED);
		rate(member, 2025, Level.GOOD);

		assertThat(ratings.of(member)).containsExactly(entry(2024, Level.COMPLETED), entry(2025, Level.GOOD),
			entry(2026, Level.EXCELLENT));
		assertThat(ratings.of(province.person("khac"))).isEmpty();
	}

	@Test
	void aLaterDecisionOnTheSameYearTakesThePlaceOfTheOneBefore() {
		rate(member, 2025, Level.GOOD);
		rate(member, 2026, Level.NOT_COMPLETED);
		ratings.record(member, 2026, Level.COMPLETED, TODAY.plusDays(9), province.id("xa"), "KĐ-2026-000002");

		assertThat(ratings.of(member)).containsExactly(entry(2025, Level.GOOD), entry(2026, Level.COMPLETED));
		assertThat(jdbc.sql("""
			select decided_on, decided_by, case_number from quality_rating where member_id = ? and rating_year = 2026
			""").param(member).query().singleRow().values()).extracting(Object::toString)
			.containsExactly(TODAY.plusDays(9).toString(), Long.toString(province.id("xa")), "KĐ-2026-000002");
	}

	@Test
	void theLevelsOfAYearAreAskedForManyMembersAtOnce() {
		long another = province.member("lan", "tosoi");
		long unrated = province.member("ba", "tosoi");
		rate(member, 2026, Level.EXCELLENT);
		rate(another, 2026, Level.GOOD);
		rate(unrated, 2025, Level.GOOD);

		var sent = statements.of(() -> assertThat(ratings.inYear(List.of(member, another, unrated), 2026))
			.isEqualTo(Map.of(member, Level.EXCELLENT, another, Level.GOOD)));

		assertThat(sent).hasSize(1);
		assertThat(ratings.inYear(List.of(), 2026)).isEmpty();
	}

	@Test
	void theCommitteeAndItsOrganisationAreRatedEachForItself() {
		ratings.recordCollective(company, Collective.COMMITTEE, 2026, Level.GOOD, TODAY, province.id("xa"), CASE);
		ratings.recordCollective(company, Collective.ORGANISATION, 2026, Level.EXCELLENT, TODAY, province.id("xa"),
			CASE);
		ratings.recordCollective(company, Collective.ORGANISATION, 2025, Level.GOOD, TODAY, province.id("xa"), CASE);
		ratings.recordCollective(company, Collective.COMMITTEE, 2026, Level.COMPLETED, TODAY, province.id("xa"), CASE);

		assertThat(ratings.collective(company, Collective.COMMITTEE)).containsExactly(entry(2026, Level.COMPLETED));
		assertThat(ratings.collective(company, Collective.ORGANISATION))
			.containsExactly(entry(2025, Level.GOOD), entry(2026, Level.EXCELLENT));
		assertThat(ratings.collective(province.id("tosoi"), Collective.ORGANISATION)).isEmpty();
	}

	@Test
	void theLevelsGoWithTheMember() {
		rate(member, 2026, Level.GOOD);

		members.relocate(member, province.id("tosoi"), province.id("thon"), null, "CSH-2026-900001", TODAY);

		assertThat(ratings.of(member)).containsExactly(entry(2026, Level.GOOD));
	}

	@Test
	void theDatabaseRefusesACaseWithoutItsDecision() {
		assertThatThrownBy(() -> ratings.record(member, 2026, Level.GOOD, null, company, CASE))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThat(ratings.of(member)).isEmpty();
	}

	private void rate(long memberId, int year, Level level) {
		ratings.record(memberId, year, level, TODAY, company, CASE);
	}
}
