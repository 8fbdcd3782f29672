package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.rules.Certainty;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** The book knows a newer text: a slip is to be presented within twenty working days, not thirty. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
class WaitingTextTest {

	private static final String TEXT = "Hướng dẫn 21-HD/TW";
	private static final String ROW = "relocationDeadlines/rule_present21";

	@Autowired
	WebApplicationContext application;
	@Autowired
	RuleBook book;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	private List<RuleSheet> shipped;
	private RulePages pages;
	private Province province;
	private String department;

	@BeforeEach
	void aNewerTextIsKnown() {
		shipped = book.sheets();
		ReflectionTestUtils.setField(book, "sheets", shipped.stream().map(WaitingTextTest::withNewerRow).toList());
		pages = new RulePages(application);
		province = new Province(jdbc, stage.register()).withOfficials();
		department = province.login("tochuc");
	}

	@AfterEach
	void backAsItWas() {
		ReflectionTestUtils.setField(book, "sheets", shipped);
	}

	@Test
	void oldRowStandsBesideTheNewOne() throws Exception {
		var text = pages.text(department, "/rules");
		assertThat(text).contains("<h3>" + TEXT + "</h3>", "Đang áp dụng</b>", "<b>30</b>", "Văn bản mới</b>",
			"<b>20</b>",
			"chờ xác nhận");
		assertThat(text.indexOf("<b>30</b>")).isLessThan(text.indexOf("<b>20</b>"));
		assertThat(pages.text(province.login("bithuthon"), "/rules")).contains(TEXT)
			.doesNotContain("Đề nghị áp dụng những dòng đã chọn");
		assertThat(pages.text(department, "/rules/relocation")).contains("Chờ xác nhận, chưa áp dụng");
		assertThat(pages.text(department, "/rules/relocation/" + ROW)).contains("Văn bản mới ghi")
			.doesNotContain("Ghi đề nghị");
	}

	@Test
	void firstPageAndCaseSayThatItWaits() throws Exception {
		var sentence = "Có văn bản mới chờ xác nhận: ";
		assertThat(pages.text(department, "/")).contains(sentence, TEXT);
		assertThat(pages.text("quantri", "/")).contains(sentence, TEXT);
		assertThat(pages.text(province.login("bithuthon"), "/")).doesNotContain(sentence);
		var member = stage.register().newMember("thon1");
		var caseNumber = stage.people().as(member).start("relocation", Forms.start(stage.register().memberId(member),
			stage.register().idOf("tdp4"), stage.clock().today()));
		assertThat(pages.text(member, "/case/" + caseNumber)).contains("Văn bản mới hơn, chưa áp dụng ở đây: " + TEXT);
	}

	@Test
	void confirmedItWaitsThereNoMore() throws Exception {
		pages.sends(department, "/rules/texts", form(Map.of())).andExpect(flash().attribute("done",
			startsWith("Đã ghi đề nghị.")));
		var proposal = "/rules/proposals/" + jdbc.sql("select max(id) from rule_proposal where proposed_by = ?")
			.param(department).query(Long.class).single();
		assertThat(pages.text(department, proposal)).contains("<b>30</b>", "<b>20</b>", "Chờ người thứ hai xác nhận",
			"Việc đã quyết định trước khi xác nhận");

		assertThat(pages.text(department, "/rules")).as("offered once").doesNotContain("value=\"" + ROW + "\"")
			.contains("href=\"" + proposal + "\">Đã có đề nghị chờ người thứ hai xác nhận",
				"Trình giấy giới thiệu ở nơi đến: theo " + TEXT);
		assertThat(pages.text("tochphuong", "/rules")).as("elsewhere").contains("value=\"" + ROW + "\"");
		pages.sends(department, "/rules/texts", form(Map.of())).andExpect(flash().attribute("refusal",
			startsWith("Dòng này đã có đề nghị theo " + TEXT)));

		pages.sends(department, proposal + "/confirm", Map.of()).andExpect(flash().attributeExists("refusal"));
		pages.sends("quantri", proposal + "/confirm", Map.of()).andExpect(flash().attributeExists("done"));

		assertThat(pages.text(department, proposal)).contains("đã xác nhận").doesNotContain("chờ xác nhận");
		assertThat(pages.text(department, "/rules/relocation/" + ROW)).contains("đã xác nhận ở nơi đồng chí")
			.doesNotContain("chỉ áp dụng khi");
		assertThat(pages.text(department, "/rules")).doesNotContain("<h3>" + TEXT);
		assertThat(pages.text(department, "/")).doesNotContain(TEXT);
		assertThat(pages.text("tochphuong", "/rules")).as("elsewhere").contains("<h3>" + TEXT);
		pages.sends(department, "/rules/texts", form(Map.of())).andExpect(flash().attribute("refusal",
			"Có dòng đã được xác nhận ở nơi này rồi; hãy tải lại trang và chọn những dòng còn chờ."));

		ReflectionTestUtils.setField(book, "sheets", shipped);
		assertThat(pages.text(department, "/rules")).contains("Thay đổi của những dòng không còn");
		assertThat(pages.text(department, proposal)).contains("không còn dòng này");
	}

	@Test
	void whatCannotBeProposedIsRefused() throws Exception {
		pages.sends(department, "/rules/texts", form(Map.of("rows", "relocationDeadlines/rule_present")))
			.andExpect(flash().attribute("refusal", "Dòng này không còn trong bảng quy định; hãy tải lại trang."));
		pages.sends(department, "/rules/texts", form(Map.of("document", " ")))
			.andExpect(flash().attribute("refusal", startsWith("Hãy chọn ít nhất một dòng")));
		pages.sends(department, "/rules/texts", form(Map.of("scope", "x")))
			.andExpect(flash().attribute("refusal", startsWith("Hãy chọn ít nhất một dòng")));
		pages.sends(department, "/rules/texts", form(Map.of("scope", "all"))).andExpect(status().isForbidden());
		pages.sends("tochphuong", "/rules/texts", form(Map.of())).andExpect(status().isForbidden());
	}

	private Map<String, String> form(Map<String, String> otherwise) {
		var form = new HashMap<>(Map.of("rows", ROW, "document", TEXT + " ngày 26/7/2026", "reason", "Đã đối chiếu",
			"scope", "" + province.id("xa")));
		form.putAll(otherwise);
		return form;
	}

	private static RuleSheet withNewerRow(RuleSheet sheet) {
		return sheet.row("rule_present").map(old -> new RuleSheet(sheet.table(), sheet.title(), sheet.folder(),
			sheet.everywhere(), sheet.processes(), sheet.columns(),
			Stream.concat(sheet.rows().stream(), Stream.of(newer(old))).toList())).orElse(sheet);
	}

	private static Row newer(Row old) {
		var cells = new HashMap<>(old.cells());
		cells.put("amount", "20");
		return new Row("rule_present21", cells, LocalDate.of(2026, 7, 26), Certainty.TO_BE_CONFIRMED,
			TEXT + ", điểm 8: trình giấy", "", Set.of(old.id()));
	}
}
