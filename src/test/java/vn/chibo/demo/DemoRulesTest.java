package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.rulebook.RulePages;
import vn.chibo.support.TestDatabase;

/** The demo has a commune under each text: Đồng Tâm has confirmed the newer one, An Hòa has not. */
@SpringBootTest(properties = {"chibo.demo=true", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h",
	"chibo.retention.at=-", "chibo.reminders.at=-"})
@ContextConfiguration(initializers = TestDatabase.class)
class DemoRulesTest {

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

	private RulePages pages;

	@BeforeEach
	void open() {
		pages = new RulePages(application);
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
