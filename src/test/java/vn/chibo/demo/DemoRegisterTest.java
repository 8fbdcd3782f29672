package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.register.files.LoadReport;
import vn.chibo.register.files.RegisterDatabase;

class DemoRegisterTest {

	@TempDir
	static Path folder;

	/** Bodies with branches, and branches that lie in none of them. */
	static final String GRASSROOTS = "(o.grassroots or o.holds_members and not exists"
		+ " (select 1 from organisation g where g.grassroots and o.path like g.path || '%'))";

	static RegisterDatabase register;
	static LoadReport report;

	@BeforeAll
	static void load() throws IOException {
		register = new RegisterDatabase();
		new DemoRegister(DemoProvince.shape(), RegisterDatabase.TODAY).writeTo(folder);
		report = register.files().load(folder);
	}

	@Test
	void has2500MembersOfTheWardIn89GrassrootsOrganisations() {
		assertThat(below("SL.BM", GRASSROOTS)).isEqualTo(89);
		assertThat(membersBelow("SL.BM")).isEqualTo(2500);
		assertThat(below("SL.BM", "o.kind = 'SECTIONAL_BODY'")).isEqualTo(1);
		assertThat(membersBelow("SL.BM.TDP01")).isEqualTo(73);
	}

	@Test
	void has300MembersOfTheCommuneIn12GrassrootsOrganisations() {
		assertThat(below("SL.AH", GRASSROOTS)).isEqualTo(12);
		assertThat(membersBelow("SL.AH")).isEqualTo(300);
	}

	@Test
	void has160MembersOfACommuneThatIsOneGrassrootsOrganisation() {
		assertThat(register.count("organisation where grassroots and code = 'SL.DT'")).isEqualTo(1);
		assertThat(below("SL.DT", GRASSROOTS)).isZero();
		assertThat(membersBelow("SL.DT")).isEqualTo(160);
		assertThat(register.jdbc()
			.queryForList("select o.kind || ' ' || count(*) from organisation o join organisation p"
				+ " on p.id = o.parent_id where p.code = 'SL.DT' group by o.kind order by 1", String.class))
			.containsExactly("BRANCH 7", "SUBORDINATE_BODY 1");
		assertThat(register.jdbc().queryForList("select b.body from organisation_body b join organisation o"
			+ " on o.id = b.organisation_id where o.code = 'SL.DT' order by 1", String.class))
			.containsExactly("COMMITTEE",
				"INSPECTION_COMMITTEE", "ORGANISATION_DEPARTMENT", "STANDING_COMMITTEE");
	}

	@Test
	void leavesExactlyOneCommitteeVacantAndThatIsASmallBranchOfTheWard() {
		assertThat(register.jdbc().queryForList("select code from organisation o where kind <> 'PARTY_GROUP' and not"
			+ " exists (select 1 from seat s where s.organisation_id = o.id and s.body = 'COMMITTEE')", String.class))
			.containsExactly("SL.BM.TDP52");
	}

	@Test
	void givesTheProvinceTheCommunesAndTheWardAllFourBodies() {
		assertThat(register.jdbc().queryForList("select o.code || ' ' || count(distinct s.body) from seat s"
			+ " join organisation o on o.id = s.organisation_id group by o.code having count(distinct s.body) > 1"
			+ " order by 1", String.class)).containsExactly("SL 4", "SL.AH 4", "SL.BM 4",
				"SL.DT 4");
	}

	@Test
	void givesALoginAndAnAddressToEveryoneWhoSitsSomewhereAndToTheRetiredMember() {
		assertThat(register.jdbc().queryForList("select login from member where (login is null) <>"
			+ " (id not in (select member_id from seat)) or (login is null) <> (email is null)", String.class))
			.containsExactly("dangvien1");
		assertThat(register.count("member where email = login || '@chibo.example'"))
			.isEqualTo(register.count("member where login is not null"));
	}

	@Test
	void seatsTheFixedLoginsWhereTheGuideSays() {
		List<Map<String, Object>> seats = register.jdbc().queryForList("select m.login, o.code, s.body, s.position"
			+ " from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id"
			+ " where m.login not like 'canbo%' order by m.login, s.body");

		assertThat(seats).extracting(seat -> String.join(" ", seat.values().stream().map(String::valueOf).toList()))
			.containsExactly("bithu1 SL.AH.DB01.CB2 COMMITTEE SECRETARY", "bithu2 SL.BM.TDP05 COMMITTEE SECRETARY",
				"bithu3 SL.BM.DV04 COMMITTEE SECRETARY", "bithu4 SL.AH.DB02.CB1 COMMITTEE SECRETARY",
				"bithu5 SL.DT.B01 COMMITTEE SECRETARY", "danguy1 SL.AH.DB01 COMMITTEE SECRETARY",
				"danguy2 SL.AH.DB02 COMMITTEE SECRETARY",
				"danguy3 SL.DT.DB01 COMMITTEE SECRETARY", "kiemtra1 SL.AH INSPECTION_COMMITTEE HEAD",
				"kiemtra2 SL.BM INSPECTION_COMMITTEE HEAD",
				"thuongvu1 SL.AH COMMITTEE SECRETARY", "thuongvu1 SL.AH STANDING_COMMITTEE SECRETARY",
				"thuongvu3 SL.DT COMMITTEE SECRETARY", "thuongvu3 SL.DT STANDING_COMMITTEE SECRETARY",
				"toch1 SL.AH ORGANISATION_DEPARTMENT HEAD", "toch2 SL.BM ORGANISATION_DEPARTMENT HEAD",
				"toch3 SL.DT ORGANISATION_DEPARTMENT HEAD");
	}

	@Test
	void delegatesAdmissionsToOneOfTheTwoCompaniesOfTheCommune() {
		assertThat(register.jdbc().queryForList("select o.code from organisation o join organisation_authority a"
			+ " on a.organisation_id = o.id where a.authority = 'DECIDES_ADMISSION' order by o.code", String.class))
			.containsExactly("SL", "SL.AH", "SL.AH.DB02", "SL.BM", "SL.DT");
	}

	@Test
	void letsTheRetiredMemberOfTheCommuneLiveInAStreetOfTheWard() {
		Map<String, Object> retired = register.jdbc().queryForMap("select m.*, o.code from member m"
			+ " join organisation o on o.id = m.branch_id where m.login = 'dangvien1'");

		assertThat(retired).containsEntry("code", "SL.AH.DB01.CB2").containsEntry("activity", "ACTIVE")
			.containsEntry("email", "dangvien1@chibo.example");
		assertThat((String) retired.get("residence_address")).endsWith("tổ dân phố 5, phường Bình Minh");
		assertThat(retired.get("born_on").toString()).isLessThan("1964");
		assertThat(register.jdbc().queryForObject("select name from organisation where code = 'SL.BM.TDP05'",
			String.class)).isEqualTo("Chi bộ tổ dân phố 5");
	}

	@Test
	void hasEveryConditionOfLifeThatTheProceduresAskAbout() {
		assertThat(register.count("member where activity = 'EXEMPT' and activity_changed_on is not null")).isPositive();
		assertThat(register.count("member where activity = 'AWAY'")).isPositive();
		assertThat(register.count("member where official_on is null and card_number is null")).isPositive();
		assertThat(register.count("member where party_group_id is not null")).isPositive();
		assertThat(register.count("member m join organisation o on o.id = m.branch_id where o.parent_id in"
			+ " (select p.id from organisation p where p.grassroots) and m.born_on < '1964-01-01' and m.residence_address like '%tổ dân phố%'"))
			.isPositive();
		assertThat(register.count("member m where official_on is null and id in (select member_id from seat)"))
			.isZero();
	}

	@Test
	void changesNothingWhenLoadedAgain() {
		String before = register.content();

		LoadReport again = register.files().load(folder);

		assertThat(again.changedNothing()).isTrue();
		assertThat(again.files()).extracting(LoadReport.Count::unchanged)
			.isEqualTo(report.files().stream().map(LoadReport.Count::added).toList());
		assertThat(again.remarks()).isEmpty();
		assertThat(register.content()).isEqualTo(before);
	}

	@Test
	void isTheSameEveryTime(@TempDir Path other) throws IOException {
		new DemoRegister(DemoProvince.shape(), RegisterDatabase.TODAY).writeTo(other);

		for (String file : List.of("organisations.csv", "members.csv", "seats.csv", "ratings.csv",
			"residence-links.csv")) {
			assertThat(other.resolve(file)).hasSameTextualContentAs(folder.resolve(file));
		}
	}

	/** Every day another test loads it on PostgreSQL. */
	@Test
	@Tag("long")
	void fillsADistrictOf6300MembersIn264Organisations(@TempDir Path district) throws IOException {
		RegisterDatabase other = new RegisterDatabase();
		new DemoRegister(DemoDistrict.of(6300, 21, 18, 225), RegisterDatabase.TODAY).writeTo(district);
		long start = System.nanoTime();

		LoadReport loaded = other.files().load(district);

		System.out.printf("6,300 members in %.1f s: %s%n", (System.nanoTime() - start) / 1e9, loaded.files());
		assertThat(other.count("member")).isEqualTo(6300);
		assertThat(other.count("organisation where code like 'SL.TN.%'")).isEqualTo(264);
		assertThat(other.count("organisation where code like 'SL.TN.DB%.CB%' and kind = 'BRANCH'")).isEqualTo(225);
		assertThat(other.count("organisation o join organisation p on p.id = o.parent_id where p.code = 'SL.TN'"))
			.isEqualTo(39);
		assertThat(other.files().load(district).changedNothing()).isTrue();
	}

	private static int below(String superior, String condition) {
		return register.count("organisation o where o.code like '" + superior + ".%' and " + condition);
	}

	private static int membersBelow(String superior) {
		return register.count("member m join organisation o on o.id = m.branch_id where o.path like (select path"
			+ " from organisation where code = '" + superior + "') || '%'");
	}
}
