package vn.chibo.procedures.review.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.Organisations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** The page of a year's review: who sees which organisation, what it says, and who is told names. */
@ChiBoTest
class ProgressPageTest {

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

	private String page(String organisation) {
		return "/review/" + year.province.id(organisation);
	}

	private String notReviewed(String organisation) {
		return page(organisation) + "/not-reviewed?year=" + ReviewYear.YEAR;
	}

	@Test
	void everybodyIsLedToTheTopmostOfTheirOrganisations() {
		year.opened();
		year.province.seat(new Committee(year.province.id("congty"), Body.COMMITTEE), "tochuc");
		assertThat(pages.opens("tochuc", "/review").getRedirectedUrl()).isEqualTo(page("xa"));

		year.province.seat(new Committee(year.province.id("to"), Body.COMMITTEE), "tochuc");
		assertThat(pages.body("tochuc", "/review"))
			.contains("href=\"" + page("xa") + "\"", "href=\"" + page("to") + "\"")
			.doesNotContain("Đảng bộ Công ty Dệt");
	}

	@Test
	void theTableLeadsDownAndUpAgain() {
		year.opened();

		assertThat(pages.body("dangtinh", page("xa"))).contains("Đảng bộ Công ty Dệt", "Chi bộ thôn 1",
			"href=\"" + page("congty") + "?year=2026\"", "href=\"" + page("tinh") + "?year=2026\"",
			"Hạn nộp bản tự kiểm điểm <b>03/12/2026</b>", page("xa") + "/report.xlsx?year=2026");
		assertThat(pages.body("tochuc", page("xa"))).doesNotContain("Đảng bộ tỉnh Sông Lam");
		assertThat(pages.body("tochuctinh", page("tinh"))).contains("Đảng bộ xã Hạ", "Đảng bộ phường Thượng");
	}

	@Test
	void numbersStandInTheirPlaces() {
		year.opened().written("an").asked("chi").reported("xuong").rated("an", Level.EXCELLENT)
			.rated("binh", Level.GOOD)
			.rated("bithuxuong", Level.GOOD).decided("xuong", Level.GOOD).objected("binh");

		assertThat(cells(pages.body("dangcongty", page("congty")))).as("the sum")
			.startsWith("Cộng 5 0 1/5 0/1 1/2 1/2 1/2 1 2 0 0 0 33,3% 1 0");
	}

	/** What stands in the table, without its tags. */
	private static String cells(String page) {
		return page.substring(page.indexOf("<tbody>"), page.indexOf("</table>")).replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ").strip();
	}

	@Test
	void whoIsLateIsToldInWords() {
		year.opened();
		stage.clock().set(LocalDate.of(2026, 12, 16));

		assertThat(pages.body("tochuc", page("xa"))).contains("6 bản tự kiểm điểm chưa nộp, chậm 13 ngày",
			"3 chi bộ chưa báo cáo, chậm 3 ngày", "1 chi bộ chưa báo cáo, chậm 3 ngày");
	}

	@Test
	void whileItOpensThePageSaysHowFarAndLoadsItselfAgain() {
		year.opened();
		assertThat(pages.body("tochuc", page("xa"))).doesNotContain("http-equiv=\"refresh\"", "Đang mở");

		year.notBegun("thon");
		assertThat(pages.body("tochuc", page("xa"))).contains("http-equiv=\"refresh\"", "<b>2/3</b> chi bộ");
		assertThat(pages.body("dangcongty", page("congty"))).doesNotContain("http-equiv=\"refresh\"");
	}

	@Test
	void withoutACampaignThePageSaysSo() {
		year.planned();

		assertThat(pages.body("tochuc", page("xa"))).contains("Đã lập danh sách kiểm điểm năm 2026, chưa phát động.")
			.doesNotContain("<table", "report.xlsx", "Chưa mở đợt kiểm điểm nào ở đây.");
		assertThat(pages.body("dangphuong", page("phuong"))).contains("Chưa mở đợt kiểm điểm nào ở đây.")
			.doesNotContain("<table", "report.xlsx", "Danh sách kiểm điểm");
		assertThat(pages.body("tochuc", page("xa") + "?year=2024")).contains("Năm này chưa mở đợt kiểm điểm ở đây.");
	}

	@Test
	void nobodySeesOrganisationsBesideOrAboveTheirOwn() {
		year.opened();
		for (var person : new String[] {"an", "kiemtra", "nguoila"}) {
			assertThat(pages.status(person, "/review")).as(person).isEqualTo(403);
			assertThat(pages.status(person, page("xa"))).as(person).isEqualTo(403);
			assertThat(pages.status(person, notReviewed("xa"))).as(person).isEqualTo(403);
		}
		assertThat(pages.status("dangcongty", page("xa"))).isEqualTo(403);
		assertThat(pages.status("dangphuong", page("xa"))).isEqualTo(403);
		assertThat(pages.status("bithuxuong", page("congty"))).isEqualTo(403);
		assertThat(pages.status("bithuxuong", page("tosoi"))).isEqualTo(403);
		assertThat(pages.status("tochuc", "/review/999999999")).isEqualTo(403);
		for (var person : new String[] {"dangtinh", "tochuctinh", "dangxa", "thuongvu", "tochuc", "dangcongty"}) {
			assertThat(pages.status(person, page("congty"))).as(person).isEqualTo(200);
		}
	}

	@Test
	void aBranchSeesItsOwnLineAndIsLedToItsMeeting() {
		year.opened();

		assertThat(pages.opens("bithuxuong", "/review").getRedirectedUrl()).isEqualTo(page("xuong"));
		assertThat(pages.body("bithuxuong", page("xuong"))).contains("Chi bộ Xưởng", "href=\"/review/meeting\"")
			.doesNotContain("Đảng bộ Công ty Dệt");
		assertThat(pages.body("dangcongty", page("xuong"))).doesNotContain("href=\"/review/meeting\"");
	}

	@Test
	void namesAreForDepartmentsAndForCommitteesOfTheCampaign() {
		year.opened().called("gia", "Lò Thị Già");

		for (var person : new String[] {"tochuctinh", "dangxa", "thuongvu", "tochuc"}) {
			assertThat(pages.body(person, page("xa"))).as(person).contains(notReviewed("xa"));
			assertThat(pages.body(person, notReviewed("xa"))).as(person).contains("Lò Thị Già", "Chi bộ thôn 1",
				"Đảng viên được miễn sinh hoạt");
		}
		assertThat(pages.body("bithuthon", notReviewed("thon"))).contains("Lò Thị Già");
		assertThat(pages.body("dangcongty", notReviewed("congty"))).contains("Không có ai.");
		assertThat(pages.body("dangtinh", page("xa"))).doesNotContain("not-reviewed");
		assertThat(pages.status("dangtinh", notReviewed("xa"))).isEqualTo(403);
		assertThat(pages.status("dangcongty", notReviewed("xa"))).isEqualTo(403);
		assertThat(pages.status("tochuc", page("xa") + "/not-reviewed?year=2025")).as("the department, of any year")
			.isEqualTo(200);
		assertThat(pages.status("dangxa", page("xa") + "/not-reviewed?year=2025")).isEqualTo(403);
	}
}
