package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.rules.RuleBook;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The rules as everybody reads them. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class RuleBookPagesTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	RuleBook book;
	@Autowired
	RuleWords words;
	@Autowired
	Stage stage;
	@Autowired
	Statements statements;
	@Autowired
	JdbcClient jdbc;

	private RulePages pages;
	private Province province;

	@BeforeEach
	void open() {
		pages = new RulePages(application);
		province = new Province(jdbc, stage.register()).withOfficials();
	}

	@Test
	void everyWordOfATableIsSaidInVietnamese() {
		assertThat(book.sheets()).allSatisfy(sheet -> assertThat(sheet.columns()).allSatisfy(column -> assertThat(
			sheet.rows().stream().flatMap(row -> words.unknown(sheet.folder(), column.name(),
				row.cells().get(column.name()))))
			.as("words of %s, %s without an entry in bpmn/%s/words.properties", sheet.table(), column.name(),
				sheet.folder())
			.isEmpty()));
	}

	@Test
	void everyRuleHasItsPage() throws Exception {
		var reader = province.login("bithuthon");
		for (var sheet : book.sheets()) {
			assertThat(words.folder(sheet.folder())).isNotEqualTo(sheet.folder());
			for (var row : sheet.rows()) {
				pages.opens(reader, "/rules/%s/%s/%s".formatted(sheet.folder(), sheet.table(), row.id()))
					.andExpect(status().isOk()).andExpect(content().string(containsString("Căn cứ: ")))
					.andExpect(content().string(not(containsString("Ghi đề nghị"))));
			}
		}
	}

	@Test
	void ruleIsReadInWords() throws Exception {
		assertThat(pages.text(province.login("bithuthon"), "/rules/relocation/relocationDeadlines/rule_present"))
			.contains("<h1>Trình giấy giới thiệu ở nơi đến</h1>", "Đơn vị:", "ngày làm việc", "ngày giới thiệu",
				"<b>30</b>",
				"từ 01/07/2025", "Dùng trong: Chuyển sinh hoạt đảng; Rút đề nghị chuyển sinh hoạt đảng.");
		assertThat(pages.text(province.login("bithuthon"), "/rules/calendar")).contains("Nhắc hạn, thư báo",
			"từ -3 đến -1", "không quá 3", "Dùng chung cho mọi thủ tục.");
		assertThat(pages.text(province.login("bithuthon"), "/rules/admission")).contains("dưới 216", "trên 720",
			"Công dân Việt Nam: không", "dưới 216 (18 năm)");
		assertThat(pages.text(province.login("tochuc"), "/rules/review/ratingLevel/rule_good")).as("two ends")
			.contains(">Tổng điểm: từ</label>", ">Tổng điểm: đến dưới</label>", "Mức xếp loại đề xuất");
	}

	@Test
	void topicsAreForEverybodyAndStrangersAreSentToTheLogin() throws Exception {
		assertThat(pages.text(province.login("bithuthon"), "/rules")).contains("Kết nạp, dự bị, công nhận đảng viên",
			"Kiểm điểm, xếp loại cuối năm", "Thời hạn lưu giữ");
		assertThat(pages.text("quantri", "/rules")).contains("Theo chủ đề");
		pages.opens("quantri", "/rules/nothing").andExpect(status().isNotFound());
		pages.opens("quantri", "/rules/admission/admissionVotes/rule_99").andExpect(status().isNotFound());
		pages.opens("quantri", "/rules/proposals/999999").andExpect(status().isNotFound());
	}

	@Test
	void firstPageLeadsThere() throws Exception {
		assertThat(pages.text(province.login("bithuthon"), "/")).contains("href=\"/rules\"");
		assertThat(pages.text("quantri", "/")).contains("href=\"/rules\"");
	}

	@Test
	void pageOfACaseSaysByWhichTextItGoes() throws Exception {
		var member = stage.register().newMember("thon1");
		var caseNumber = stage.people().as(member).start("relocation",
			Forms.start(stage.register().memberId(member), stage.register().idOf("tdp4"),
				stage.clock().today()));

		assertThat(pages.text(member, "/case/" + caseNumber)).contains("Theo quy định", "/rules/relocation",
			"Quy định 294-QĐ/TW");
	}

	@Test
	void pagesCostNoMoreStatementsThanTheyDid() {
		var department = province.login("tochuc");
		// who that is, is remembered from then on
		sent(department, "/rules");
		assertThat(sent(department, "/rules")).isLessThanOrEqualTo(7);
		assertThat(sent(department, "/rules/review")).isLessThanOrEqualTo(7);
		assertThat(sent(department, "/rules/relocation/relocationDeadlines/rule_present")).isLessThanOrEqualTo(8);
	}

	private int sent(String login, String address) {
		var sent = statements.of(() -> {
			try {
				pages.text(login, address);
			} catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		});
		System.out.printf("%d statements for %s%n", sent.size(), address);
		return sent.size();
	}
}
