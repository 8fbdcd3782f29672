package vn.chibo.procedures.review.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Organisations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** The list of a year before it is launched: what launching does, searched, filtered, handed out, and for whom. */
@ChiBoTest
class PlanPageTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Organisations organisations;
	@Autowired
	JdbcClient jdbc;

	ReviewYear year;
	PageVisitor pages;

	@BeforeEach
	void aYear() {
		year = new ReviewYear(stage, organisations, jdbc);
		pages = new PageVisitor(application, year.province);
	}

	private String plan() {
		return "/review/" + year.province.id("xa") + "/plan";
	}

	private String finds(String part, String text) {
		return pages.followed("tochuc", plan(), Map.of("year", "2026", "part", part, "text", text));
	}

	@Test
	void listSaysWhatLaunchingDoes() {
		year.planned().called("gia", "Lò Thị Già");
		assertThat(pages.opens("tochuc", "/review/plan").getRedirectedUrl()).isEqualTo(plan());
		assertThat(pages.body("tochuc", plan())).contains("Chưa phát động. Phát động thì:",
			"6 đảng viên ở 3 chi bộ nhận việc, 2 cấp ủy thẩm định, quyết định; gửi khoảng 10 thư báo.",
			"/case/" + year.campaign, "Lò Thị Già", "Có 7 người.");
	}

	@Test
	void sentIsWhatWasSaid() {
		year.opened();
		assertThat(jdbc.sql("select count(*) from outgoing_mail where mail_key like ?")
			.param("review:" + year.campaign + ":%").query(Long.class).single()).isEqualTo(9);
		assertThat(jdbc.sql("select count(*) from outgoing_mail where case_number in "
			+ "(select case_number from rating_decision where campaign = ?)").param(year.campaign).query(Long.class)
			.single()).as("to the committee that reviews itself").isEqualTo(1);
		assertThat(pages.body("tochuc", "/review/" + year.province.id("xa"))).as("launched, and still to be looked at")
			.contains(plan());
	}

	@Test
	void nameIsFoundWithoutAccentsAndStandsInNoAddress() {
		year.planned().called("gia", "Lò Thị Già");
		assertThat(finds("ALL", "lo thi gia")).contains("Có 1 người.", "Lò Thị Già", "Không kiểm điểm");
		assertThat(finds("ALL", "thon 1")).contains("Có 2 người.");
		assertThat(pages.submits("tochuc", plan(), Map.of("year", "2026", "text", "lo thi gia")).getRedirectedUrl())
			.isEqualTo(plan() + "?year=2026&part=ALL&found=true");
	}

	@Test
	void listIsFilteredAndHandedOut() throws IOException {
		year.planned().called("gia", "Lò Thị Già");
		assertThat(finds("NOT_REVIEWED", "")).contains("Có 1 người.", "Lò Thị Già");
		assertThat(finds("REVIEWED", "")).contains("Có 6 người.").doesNotContain("Lò Thị Già");
		var file = pages.opens("tochuc",
			"/review/" + year.province.id("xa") + "/plan.xlsx?year=2026&part=NOT_REVIEWED");
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
			assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue()).isEqualTo("Lò Thị Già");
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
		}
	}

	@Test
	void launchedIsNotLaunchedAgain() {
		year.planned();
		assertThat(pages.body("tochuc", "/review/" + year.province.id("xa"))).contains("chưa phát động", plan());
		year.launched();
		assertThat(pages.body("tochuc", plan())).contains("Đang mở:").doesNotContain("để phát động");
		assertThat(pages.body("tochuc", "/review/" + year.province.id("xa")))
			.contains("Đang mở đợt kiểm điểm năm 2026", "http-equiv=\"refresh\"").doesNotContain("chưa phát động");
	}

	@Test
	void listIsForThoseWhoOpenTheYear() {
		year.planned();
		for (var person : new String[] {"thuongvu", "tochuctinh", "dangcongty", "bithuxuong", "an", "kiemtra"}) {
			assertThat(pages.status(person, plan())).as(person).isEqualTo(403);
			assertThat(pages.status(person, plan() + ".xlsx?year=2026")).as(person).isEqualTo(403);
		}
		assertThat(pages.status("an", "/review/plan")).isEqualTo(403);
	}
}
