package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.rulebook.RulePages;
import vn.chibo.support.TestDatabase;

/**
 * What the demo has made when the application starts on an empty database: whom it puts on the lists, and a commune under
 * each text, for Đồng Tâm has confirmed the newer one and An Hòa has not.
 */
@SpringBootTest(properties = {"chibo.demo=true", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h",
	"chibo.retention.at=-", "chibo.meetings.at=-", "chibo.reminders.at=-"})
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("long")
class DemoContentTest {

	private static final String TEXT = "Quy định 208-QĐ/TW";
	private static final String OLD = "/rules/admission/eligibility/rule_tooYoung";
	private static final String NEW = OLD + "NewText";

	@Autowired
	WebApplicationContext application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	CaseFiles caseFiles;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	DemoAtStart demo;

	private RulePages pages;

	@BeforeEach
	void open() {
		pages = new RulePages(application);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		may apply at once, with a helper of three years | 2 | p.born_on > current_date - interval '40' year \
			and p.certificate_on > current_date - interval '59' month and p.left_party_on is null \
			and exists (select 1 from prospect_helper h where h.prospect_id = p.id and h.ended_on is null)
		has no certificate yet                          | 1 | p.certificate_on is null
		has not finished lower secondary school         | 1 | p.education = 'PRIMARY'
		has one that is too old                         | 1 | p.certificate_on < current_date - interval '60' month
		is over sixty                                   | 1 | p.born_on < current_date - interval '61' year
		was a member before                             | 1 | p.left_party_on is not null
		is of youth age and not in the Youth Union      | 1 | p.born_on > current_date - interval '29' year and not p.youth_union
		""")
	void theBranchOfTheGuideHasSomebodyForEveryCase(String whoever, int howMany, String condition) {
		assertThat(jdbc.sql("select count(*) from prospect p join organisation o on o.id = p.branch_id"
			+ " where o.code = 'SL.AH.DB01.CB2' and p.state = 'LISTED' and " + condition).query(Integer.class).single())
			.as(whoever).isGreaterThanOrEqualTo(howMany);
	}

	@Test
	void thisYearsTargetsGoDownToTheBranches() {
		assertThat(jdbc.sql("""
			select t.target from admission_target t join organisation o on o.id = t.organisation_id
			where o.code in ('SL', 'SL.AH', 'SL.AH.DB01', 'SL.AH.DB01.CB2') order by o.code
			""").query(Integer.class).list()).containsExactly(61, 12, 3, 2);
	}

	@Test
	void aSecondStartAddsNobody() throws Exception {
		var before = jdbc.sql("select count(*) from prospect").query(Integer.class).single();
		demo.run(new DefaultApplicationArguments());

		assertThat(before).isEqualTo(37);
		assertThat(jdbc.sql("select count(*) from prospect").query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void theDepartmentThatHasConfirmedIsToldNothingMore() throws Exception {
		assertThat(pages.text("toch1", "/")).contains("Có văn bản mới chờ xác nhận: " + TEXT);
		assertThat(pages.text("toch3", "/")).doesNotContain("Có văn bản mới chờ xác nhận");
		assertThat(pages.text("toch1", "/rules")).contains("<h3>" + TEXT);
		assertThat(pages.text("toch3", "/rules")).doesNotContain("<h3>" + TEXT)
			.contains("cho Đảng bộ xã Đồng Tâm và các tổ chức trực thuộc");
	}

	@Test
	void eachCommuneReadsWhichRowHoldsThere() throws Exception {
		assertThat(pages.text("bithu1", OLD)).contains(">Đang áp dụng</h2>").doesNotContain("Thôi áp dụng ở nơi");
		assertThat(pages.text("bithu1", NEW)).contains("Chờ xác nhận, chưa áp dụng ở nơi đồng chí");
		assertThat(pages.text("bithu5", OLD)).contains("Thôi áp dụng ở nơi đồng chí, vì đã xác nhận " + TEXT,
			">Đã áp dụng trước đây</h2>");
		assertThat(pages.text("bithu5", NEW)).contains(">Đang áp dụng</h2>", "đã xác nhận ở nơi đồng chí")
			.doesNotContain("Chờ xác nhận");
		assertThat(pages.text("bithu5", "/rules/admission")).contains("Văn bản mới, đã xác nhận áp dụng ở nơi đồng chí",
			"Thôi áp dụng ở nơi đồng chí, vì đã xác nhận " + TEXT);
	}

	@Test
	void whoConfirmedIsSaid() throws Exception {
		var names = jdbc.sql("""
			select m.full_name from seat s join member m on m.id = s.member_id
			join organisation o on o.id = s.organisation_id
			where o.code = 'SL.DT' and s.body = 'ORGANISATION_DEPARTMENT' and s.position = ?
			""");
		assertThat(pages.text("toch3", NEW)).contains(
			"đ/c " + names.param("DEPUTY_HEAD").query(String.class).single(), ": đ/c " + jdbc
				.sql("select full_name from member where login = 'toch3'").query(String.class).single());
		assertThat(pages.text("bithu5", NEW)).contains("Đề nghị ngày", "Xác nhận ngày", ": cán bộ ban tổ chức");
	}

	@Test
	void aCaseSaysByWhichTextItGoes() throws Exception {
		assertThat(pages.text("toch3", admissionIn("SL.DT.B01"))).contains(
			"Văn bản mới đã được xác nhận, áp dụng ở đây: " + TEXT).doesNotContain("chưa áp dụng ở đây");
		assertThat(pages.text("toch1", admissionIn("SL.AH.DB01.CB2"))).contains(
			"Văn bản mới hơn, chưa áp dụng ở đây: " + TEXT).doesNotContain("đã được xác nhận");
	}

	/** @return the address of its page */
	private String admissionIn(String branch) {
		long prospect = jdbc.sql("select min(p.id) from prospect p join organisation o on o.id = p.branch_id "
			+ "where o.code = ?").param(branch).query(Long.class).single();
		return "/case/" + transaction.execute(status -> caseFiles.open("KN", "admission",
			CaseFile.Subject.prospect(prospect), "chibo"));
	}
}
