package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.register.files.RegisterDatabase;

/** What the demo knows of the years before, and who is introduced to which street or village. */
class DemoRatingsTest {

	private static final String WORKPLACES = "(o.code like 'SL.BM.DV%' or o.code like 'SL.BM.DB%' or o.code = 'SL.BM.CQ'"
		+ " or o.code like 'SL.AH.DV%' or o.code like 'SL.AH.DB%' or o.code = 'SL.AH.CQ'"
		+ " or o.code like 'SL.DT.DV%' or o.code like 'SL.DT.DB%' or o.code = 'SL.DT.CQ')";

	static RegisterDatabase register;

	@BeforeAll
	static void load(@TempDir Path folder) throws IOException {
		register = new RegisterDatabase();
		new DemoRegister(DemoProvince.shape(), RegisterDatabase.TODAY).writeTo(folder);
		register.files().load(folder);
	}

	@ParameterizedTest
	@ValueSource(ints = {2024, 2025})
	void ratesWhoeverHadBeenAMemberForHalfAYearAndWasNotExempt(int year) {
		String due = "admitted_on <= date '%d-06-30' and (activity <> 'EXEMPT' or activity_changed_on > date '%d-12-31')"
			.formatted(year, year);

		assertThat(register.count("member m where " + due)).isGreaterThan(2300)
			.isEqualTo(register.count("quality_rating where rating_year = " + year));
		assertThat(register.count("quality_rating r join member m on m.id = r.member_id where rating_year = " + year
			+ " and not (" + due + ")")).isZero();
	}

	@ParameterizedTest
	@CsvSource({"EXCELLENT, 11, 15", "GOOD, 63, 70", "COMPLETED, 15, 20", "NOT_COMPLETED, 0.5, 2"})
	void theLevelsAreAsCommonAsUsual(String level, double atLeast, double atMost) {
		double all = register.count("quality_rating");

		assertThat(100 * register.count("quality_rating where level = '" + level + "'") / all).isBetween(atLeast,
			atMost);
	}

	@Test
	void noOrganisationHasMoreExcellentThanAFifthOfItsGood() {
		assertThat(register.jdbc()
			.queryForList("select g.code from quality_rating r join member m on m.id = r.member_id"
				+ " join organisation o on o.id = m.branch_id join organisation g on o.path like g.path || '%'"
				+ " and (g.grassroots or g.holds_members) group by g.code, r.rating_year"
				+ " having 5 * sum(case when r.level = 'EXCELLENT' then 1 else 0 end)"
				+ " > sum(case when r.level = 'GOOD' then 1 else 0 end)", String.class))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"SL.AH.DB01.CB2", "SL.BM.TDP05"})
	void theBranchesOfTheGuideHaveSomebodyWhoDidNotCompleteLastYearsTasks(String branch) {
		assertThat(register.count("quality_rating r join member m on m.id = r.member_id join organisation o"
			+ " on o.id = m.branch_id where o.code = '" + branch + "' and r.rating_year = 2025"
			+ " and r.level = 'NOT_COMPLETED' and m.login is null and m.activity = 'ACTIVE'")).isPositive();
	}

	@Test
	void nobodyHasFailedTwoYearsRunning() {
		assertThat(
			register.count("quality_rating a join quality_rating b on a.member_id = b.member_id and a.rating_year <"
				+ " b.rating_year where a.level = 'NOT_COMPLETED' and b.level = 'NOT_COMPLETED'"))
			.isZero();
	}

	@Test
	void introducesTheWorkingMembersOfWardAndCommuneAndNoOthers() {
		assertThat(register.count("member m join organisation o on o.id = m.branch_id where " + WORKPLACES
			+ " and o.code not in ('SL.BM.DV10', 'SL.BM.DV11')")).isGreaterThan(800)
			.isEqualTo(register.count("residence_link"));
		assertThat(register.count("residence_link l join member m on m.id = l.member_id join organisation o"
			+ " on o.id = m.branch_id where not " + WORKPLACES)).isZero();
	}

	@Test
	void introducesNobodyOfPoliceAndMilitary() {
		assertThat(
			register.jdbc().queryForList("select name from organisation where code in ('SL.BM.DV10', 'SL.BM.DV11')"
				+ " order by code", String.class))
			.containsExactly("Chi bộ Công an phường", "Chi bộ Quân sự phường");
		assertThat(register.count("residence_link l join member m on m.id = l.member_id join organisation o"
			+ " on o.id = m.branch_id where o.code in ('SL.BM.DV10', 'SL.BM.DV11')")).isZero();
	}

	@Test
	void everybodyIsIntroducedWhereTheAddressSays() {
		assertThat(register.count("residence_link l join member m on m.id = l.member_id join organisation b"
			+ " on b.id = l.branch_id where m.residence_address not like '%, ' || replace(b.name, 'Chi bộ ', '')"
			+ " || ', %'")).isZero();
		List<String> toAnotherSuperior = register.jdbc().queryForList("select m.login || ' ' || b.code"
			+ " from residence_link l join member m on m.id = l.member_id join organisation o on o.id = m.branch_id join organisation b"
			+ " on b.id = l.branch_id where substring(o.code, 1, 5) <> substring(b.code, 1, 5)", String.class);
		assertThat(toAnotherSuperior).containsExactly("dangvien1 SL.BM.TDP05");
	}

	@Test
	void aboutATenthIsExemptWhereTheyLive() {
		assertThat(100.0 * register.count("residence_link where not commented") / register.count("residence_link"))
			.isBetween(7.0, 13.0);
	}
}
