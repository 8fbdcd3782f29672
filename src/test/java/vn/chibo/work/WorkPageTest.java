package vn.chibo.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** All that waits in two communes: what the departments find, in which order, and that every line leads somewhere. */
@ChiBoTest
@Tag("long")
class WorkPageTest {

	/** Who one is, the committees, the organisations, the counts, the lines, the names; however many tasks there are. */
	private static final int STATEMENTS = 8;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	Statements statements;

	Province province;
	Movers movers;
	PageVisitor pages;

	@BeforeEach
	void twoCommunesWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		province.organisation("phuong", "Đảng bộ phường Thượng", "COMMUNE", "tinh");
		province.organisation("to", "Chi bộ tổ dân phố 9", "BRANCH", "phuong");
		province.organisation("to8", "Chi bộ tổ dân phố 8", "BRANCH", "phuong");
		province.mayIntroduce("phuong");
		province.seat(province.committee("to"), "bithuto");
		province.seat(province.committee("xa"), "danguyxa");
		province.seat(province.department("phuong"), "tochucphuong");
		province.seat(province.department("tinh"), "tochuctinh");
		province.seat(new Committee(province.id("xa"), Body.INSPECTION_COMMITTEE), "kiemtra");
		pages = new PageVisitor(application, province);
	}

	private void does(String person, String number, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(number, task, form);
	}

	private String words(String person, String path) {
		return pages.main(person, path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.:])", "$1")
			.strip();
	}

	private List<String> cases(String person, String path) {
		return Pattern.compile("href=\"/case/([^\"]+)\"").matcher(pages.body(person, path)).results()
			.map(found -> found.group(1)).toList();
	}

	@Test
	void theLatestComesFirstAndNobodyIsNamed() {
		var never = movers.writes("an");
		var soon = movers.asks("binh");
		var late = movers.writes("chi");
		var later = movers.writes("dung");
		movers.due(never, null);
		movers.due(soon, LocalDate.of(2026, 11, 29));
		movers.due(late, LocalDate.of(2026, 11, 18));
		movers.due(later, LocalDate.of(2026, 11, 30));

		assertThat(cases("tochuc", "/work")).containsExactly(late, soon, later, never);
		assertThat(words("tochuc", "/work")).contains("Đảng bộ xã Hạ và các tổ chức trực thuộc",
			"4 việc đang chờ: 1 việc quá hạn, 1 việc đến hạn trong tuần này.", "Chuyển sinh hoạt đảng 4 1 1",
			"Chi ủy nơi đi xem xét, nhận xét Chuyển sinh hoạt đảng, hồ sơ " + late
				+ " Đang ở Chi ủy Chi bộ Tổ sợi từ ngày 23/11/2026 Hạn 18/11/2026, quá hạn 5 ngày",
			"Viết đơn và bản tự kiểm điểm Chuyển sinh hoạt đảng, hồ sơ " + soon
				+ " Đang ở Đảng viên, Chi bộ Tổ sợi từ ngày 23/11/2026 Hạn 29/11/2026",
			never + " Đang ở Chi ủy Chi bộ Tổ sợi từ ngày 23/11/2026 Không có hạn").doesNotContain("Lê Văn");
	}

	@Test
	void eachCommuneFindsItsOwnCasesAndThoseItTakesPartIn() {
		var ofCompany = movers.writes("an");
		var ofWard = movers.asks("binh", "to", "to8");
		var toWard = movers.asks("chi", "tosoi", "to");
		assertThat(cases("tochuc", "/work")).containsExactlyInAnyOrder(ofCompany, toWard);
		assertThat(cases("kiemtra", "/work")).containsExactlyInAnyOrder(ofCompany, toWard);
		assertThat(cases("tochucphuong", "/work")).containsExactlyInAnyOrder(ofWard, toWard);
		assertThat(cases("tochuctinh", "/work")).containsExactlyInAnyOrder(ofCompany, toWard, ofWard);

		assertThat(words("tochucphuong", "/work")).contains("Ngoài Đảng bộ phường Thượng: 1 việc",
			toWard + " Đang ở Đảng viên, Chi bộ Tổ sợi");

		does("chi", toWard, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("to")));
		does("bithu", toWard, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		does("bophan", toWard, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		does("congty", toWard, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		does("tochuc", toWard, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(toWard.substring(9) + "-GGT", Province.TODAY));

		assertThat(words("tochucphuong", "/work")).contains("Riêng Đảng bộ phường Thượng: 1 việc");
		assertThat(words("tochuc", "/work")).contains("Ngoài Đảng bộ xã Hạ: 1 việc",
			"Đang ở Ban tổ chức Đảng bộ phường Thượng");
		for (var person : List.of("tochuc", "kiemtra", "tochucphuong", "tochuctinh")) {
			assertThat(cases(person, "/work")).as(person).contains(toWard).allSatisfy(
				number -> assertThat(pages.status(person, "/case/" + number)).as(person + " " + number).isEqualTo(200));
		}
	}

	@Test
	void whoDoesNotAnswerForCasesFindsNothing() {
		movers.writes("an");

		for (var person : List.of("an", "bithu", "congty", "danguyxa", "bithuto")) {
			assertThat(pages.status(person, "/work")).as(person).isEqualTo(403);
			assertThat(pages.body(person, "/")).as(person).doesNotContain("href=\"/work\"");
		}
		assertThat(pages.body("tochuc", "/")).contains("href=\"/work\"");
		assertThat(pages.body("kiemtra", "/")).contains("href=\"/work\"");
		assertThat(pages.status("tochuc", "/work?of=" + province.id("phuong"))).isEqualTo(403);
	}

	@Test
	void whoAnswersInTwoCommunesLooksAtOneAfterTheOther() {
		province.seat(province.department("phuong"), "tochuc");
		var ofCompany = movers.writes("an");
		var ofWard = movers.asks("binh", "to", "to8");

		assertThat(cases("tochuc", "/work?of=" + province.id("xa"))).containsExactly(ofCompany);
		assertThat(cases("tochuc", "/work?of=" + province.id("phuong"))).containsExactly(ofWard);
		assertThat(pages.body("tochuc", "/work?of=" + province.id("xa")))
			.contains("href=\"/work?of=" + province.id("phuong"));
	}

	@Test
	void manyOfAKindInOnePlaceAreOneLineThatLeadsToThem() {
		var inCompany = IntStream.range(0, 6).mapToObj(i -> movers.asks("nguoi" + i)).toList();
		var inVillage = movers.asks("an", "thon", "tosoi");
		inCompany.forEach(number -> movers.due(number, LocalDate.of(2026, 11, 20)));
		movers.due(inVillage, LocalDate.of(2026, 11, 20));

		assertThat(cases("tochuc", "/work")).containsExactly(inVillage);
		assertThat(words("tochuc", "/work")).contains("7 việc đang chờ: 7 việc quá hạn",
			"Viết đơn và bản tự kiểm điểm: 6 việc Chuyển sinh hoạt đảng Đang ở Đảng bộ Công ty Dệt từ ngày 23/11/2026 "
				+ "Hạn 20/11/2026, quá hạn 3 ngày");
		assertThat(cases("tochuc", "/work?process=relocation&task=task_writeRequest&due=2026-11-20&below="
			+ province.id("congty"))).containsExactlyInAnyOrderElementsOf(inCompany);
		assertThat(pages.body("tochuc", "/work")).contains("href=\"/work?process=relocation&amp;task=task_writeRequest"
			+ "&amp;due=2026-11-20&amp;below=" + province.id("congty") + "\"");
	}

	@Test
	void isNarrowedByProcedurePlaceAndDelay() {
		var late = movers.writes("an");
		var inTime = movers.writes("binh");
		var inVillage = movers.asks("chi", "thon", "tosoi");
		movers.due(late, LocalDate.of(2026, 11, 18));

		assertThat(cases("tochuc", "/work?process=&below=&late=true")).containsExactly(late);
		assertThat(cases("tochuc", "/work?below=" + province.id("congty"))).containsExactly(late, inTime);
		assertThat(cases("tochuc", "/work?below=" + province.id("thon"))).containsExactly(inVillage);
		assertThat(cases("tochuc", "/work?process=relocation")).hasSize(3);
		assertThat(words("tochuc", "/work?process=admission")).contains("3 việc đang chờ",
			"Không có việc nào như đã chọn.");
		assertThat(words("tochuc", "/work")).contains("Đảng bộ Công ty Dệt: 2 việc, 1 quá hạn",
			"Chi bộ thôn 1: 1 việc");
		assertThat(cases("tochuctinh", "/work?below=" + province.id("xa"))).hasSize(3);
		assertThat(cases("tochuctinh", "/work?below=" + province.id("phuong"))).isEmpty();
	}

	@Test
	void fiftyLinesAreAPage() {
		var numbers = IntStream.range(0, 52).mapToObj(i -> movers.asks("nguoi" + i)).toList();
		numbers.forEach(number -> movers.due(number, null));
		var all = "/work?process=relocation&task=task_writeRequest&below=" + province.id("congty");

		var first = cases("tochuc", all);
		var second = cases("tochuc", all + "&page=2");
		assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
		assertThat(second).hasSize(2);
		assertThat(words("tochuc", all)).contains("Trang 1, theo thứ tự hạn; có 52 dòng.", "Trang sau")
			.doesNotContain("Trang trước");
		assertThat(words("tochuc", all + "&page=2")).contains("Trang trước").doesNotContain("Trang sau");
		assertThat(words("tochuc", "/work")).contains("Viết đơn và bản tự kiểm điểm: 52 việc");
	}

	@Test
	void thePageCostsTheSameHoweverManyTasksThereAre() {
		movers.writes("an");
		pages.body("tochuc", "/work");
		var few = statements.of(() -> pages.body("tochuc", "/work"));
		IntStream.range(0, 8).forEach(i -> movers.asks("nguoi" + i));
		IntStream.range(0, 3)
			.forEach(
				i -> does("bithu", movers.writes("khac" + i), RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review()));
		// who is who is asked anew after a change, and remembered then
		pages.body("tochuc", "/work");
		var many = statements.of(() -> pages.body("tochuc", "/work"));

		assertThat(many).as("%s", many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(STATEMENTS);
	}
}
