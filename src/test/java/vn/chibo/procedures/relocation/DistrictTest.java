package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.demo.DistrictFiles;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.files.RegisterFiles;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.People;
import vn.chibo.support.TestClock;

/** A district of 6,300 members: its register is loaded, and one of them moves within it. */
@ChiBoTest
// a register of its own, loaded as whole
@TestPropertySource(properties = "spring.application.name=district")
@Tag("long")
class DistrictTest {

	private static final String ORIGIN = "SL.TN.DB01.CB01";
	private static final String BODY = "SL.TN.DB01";
	private static final String DESTINATION = "SL.TN.X07";

	@Autowired
	Members members;
	@Autowired
	Organisations organisations;
	@Autowired
	People people;
	@Autowired
	TestClock clock;
	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	static void load(@TempDir Path folder, @Autowired RegisterFiles files, @Autowired TestClock clock)
			throws IOException {
		clock.set(TODAY);
		DistrictFiles.writeTo(folder, TODAY);
		var before = Instant.now();
		files.load(folder);
		System.out.printf("6,300 members in 264 organisations loaded in %.1f s%n",
			Duration.between(before, Instant.now()).toMillis() / 1e3);
		assertThat(files.load(folder).changedNothing()).isTrue();
	}

	@Test
	void has6300MembersIn264Organisations() {
		assertThat(count("member m join organisation o on o.id = m.branch_id where o.code like 'SL.TN.%'"))
			.isEqualTo(6300);
		assertThat(count("organisation where code like 'SL.TN.%'")).isEqualTo(264);
		assertThat(count("organisation where code like 'SL.TN.DB%.CB%' and kind = 'BRANCH'")).isEqualTo(225);
		assertThat(count("organisation o join organisation p on p.id = o.parent_id where p.code = 'SL.TN'"))
			.isEqualTo(39);
	}

	@Test
	void aMemberMovesFromABranchOfABodyToAVillage() {
		clock.set(TODAY);
		long from = organisation(ORIGIN);
		long to = organisation(DESTINATION);
		long leaving = members.headcount(from);
		long arriving = members.headcount(to);
		long everybody = everybody();
		var secretary = official(ORIGIN, "COMMITTEE");
		var newSecretary = official(DESTINATION, "COMMITTEE");

		var caseNumber = people.as(secretary).start("relocation",
			Forms.start(memberWithoutLogin(from), to, TODAY.minusDays(20)));
		people.as(secretary).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST, Forms.request(to));
		people.as(secretary).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as(official("SL.TN", "INSPECTION_COMMITTEE")).does(caseNumber, RelocationModel.TASK_INSPECT,
			Forms.inspection("NO"));
		people.as(official(BODY, "COMMITTEE")).does(caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		people.as(official("SL.TN", "ORGANISATION_DEPARTMENT")).does(caseNumber, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("1-GGT", TODAY));
		people.as(newSecretary).does(caseNumber, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(TODAY));
		people.as(newSecretary).does(caseNumber, RelocationModel.TASK_ACCEPT, Forms.acceptance(TODAY));

		assertThat(members.headcount(from)).isEqualTo(leaving - 1);
		assertThat(members.headcount(to)).isEqualTo(arriving + 1);
		assertThat(everybody()).isEqualTo(everybody);
		assertThat(
			jdbc.sql("select state from case_file where number = ?").param(caseNumber).query(String.class).single())
			.isEqualTo("COMPLETED");
	}

	private long everybody() {
		return count("member");
	}

	private long count(String from) {
		return jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	@Test
	void theListOfBranchesToChooseFromNamesEachOnce() {
		assertThat(organisations.branches()).hasSizeGreaterThanOrEqualTo(246)
			.extracting(Organisations.Branch::fullName).doesNotHaveDuplicates();
	}

	private long organisation(String code) {
		return jdbc.sql("select id from organisation where code = ?").param(code).query(Long.class).single();
	}

	private String official(String code, String body) {
		return jdbc.sql("""
			select m.login from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where o.code = ? and s.body = ? and m.login is not null order by s.id fetch first row only
			""").params(code, body).query(String.class).single();
	}

	private long memberWithoutLogin(long branch) {
		return jdbc.sql("""
			select id from member where branch_id = ? and login is null and official_on is not null and activity = 'ACTIVE'
			order by id fetch first row only
			""").param(branch).query(Long.class).single();
	}
}
