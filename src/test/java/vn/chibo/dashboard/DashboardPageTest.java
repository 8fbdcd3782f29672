package vn.chibo.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The numbers of two branches under a company under a commune: each as a count by hand says, and of one's own only. */
@ChiBoTest
class DashboardPageTest {

	/** Who one is, the organisations, members, admissions and their target, tasks, ratings, steps. */
	private static final int STATEMENTS = 10;

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
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
	}

	private String words(String person, String path) {
		return pages.main(person, path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
	}

	private String of(String organisation) {
		return "/dashboard?of=" + province.id(organisation);
	}

	private long membersOf(String organisation, String condition) {
		return jdbc.sql("select count(*) from member m join organisation o on o.id = m.branch_id where o.path like "
			+ "(select path || '%' from organisation where id = ?) and " + condition).param(province.id(organisation))
			.query(Long.class).single();
	}

	@Test
	void membersAreCountedByStateAndAge() {
		province.member("an", "tosoi");
		province.member("binh", "tosoi");
		province.probationer("chi", "tosoi");
		province.member("dung", "thon");
		province.becomes("binh", "EXEMPT");
		province.becomes("an", "DECEASED");
		born("chi", LocalDate.of(1996, 11, 24));
		born("binh", LocalDate.of(1996, 11, 23));

		assertThat(words("tochuc", of("tosoi"))).contains(
			"Chính thức " + membersOf("tosoi", "official_on is not null and activity <> 'DECEASED'") + " Dự bị 1 ",
			"Miễn sinh hoạt 1 ", "Đến 30 tuổi "
				+ membersOf("tosoi", "born_on > date '1995-11-23' and activity <> 'DECEASED'") + " ");
		assertThat(words("tochuc", "/dashboard")).contains("Đảng bộ xã Hạ và các tổ chức trực thuộc",
			"Chính thức " + membersOf("xa", "official_on is not null and activity <> 'DECEASED'") + " ");
	}

	@Test
	void aNumberOfMembersLeadsToTheListItCounts() {
		province.member("an", "tosoi");
		province.member("binh", "tosoi");
		province.probationer("chi", "tosoi");
		born("chi", LocalDate.of(1996, 11, 24));
		born("binh", LocalDate.of(1966, 11, 24));
		province.becomes("binh", "EXEMPT");
		jdbc.sql("insert into quality_rating (member_id, rating_year, level) values (?, 2025, 'GOOD')")
			.param(province.person("an")).update();

		var page = pages.main("tochuc", of("tosoi"));
		var links = Pattern.compile("<a href=\"(/organisation/[^\"]*members[?][^\"]*)\"[^>]*>([0-9]+)</a>")
			.matcher(page)
			.results().toList();
		assertThat(links).hasSizeGreaterThan(8);
		links.forEach(link -> {
			var list = words("tochuc", link.group(1).replace("&amp;", "&"));
			assertThat(list).as(link.group(1))
				.contains(link.group(2).equals("0") ? "Không có đảng viên nào như đã chọn."
					: "Có " + link.group(2) + " đảng viên.");
		});
		assertThat(words("tochuc", "/organisation/" + province.id("tosoi") + "/members?age=51")).contains("Lê Văn binh")
			.doesNotContain("Lê Văn chi");
	}

	private void born(String person, LocalDate day) {
		jdbc.sql("update member set born_on = ? where id = ?").params(day, province.person(person)).update();
	}

	@Test
	void admissionsStandBesideTheTarget() {
		province.probationer("chi", "tosoi");
		jdbc.sql("update member set admitted_on = ? where id = ?")
			.params(LocalDate.of(2026, 3, 2), province.person("chi"))
			.update();
		jdbc.sql("insert into admission_target (organisation_id, target_year, target, set_by, set_at) "
			+ "values (?, 2026, 7, 'x', current_timestamp)").param(province.id("tosoi")).update();

		assertThat(words("tochuc", of("tosoi"))).contains("Kết nạp năm 2026",
			"Đã kết nạp " + membersOf("tosoi", "admitted_on >= date '2026-01-01'") + " , chỉ tiêu 7.", "Tháng 3 1 ");
		assertThat(words("tochuc", of("thon"))).contains("chưa giao chỉ tiêu");
	}

	@Test
	void whatWaitsAndHowLongStepsTook() {
		var late = movers.asks("an");
		var other = movers.asks("binh");
		stage.clock().passes(Duration.ofHours(36));
		movers.does("an", late, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		movers.due(late, LocalDate.of(2026, 11, 20));

		assertThat(words("tochuc", "/dashboard")).contains("Viết đơn và bản tự kiểm điểm 1 ",
			"Chi ủy nơi đi xem xét, nhận xét 1 1 quá hạn",
			"Viết đơn và bản tự kiểm điểm Chuyển sinh hoạt đảng 1 1,5 1,5");
		assertThat(pages.main("tochuc", "/dashboard")).contains("/work?of=" + province.id("xa") + "&amp;below=",
			"&amp;late=true");
		assertThat(words("bithu", "/dashboard")).as("of the own branch").contains("Chi bộ Tổ sợi", "1 quá hạn");
		assertThat(pages.main("bithu", "/dashboard")).doesNotContain("/work?");
		assertThat(other).isNotNull();
	}

	@Test
	void yearsOfRatings() {
		province.member("an", "tosoi");
		province.member("binh", "tosoi");
		for (var person : List.of("an", "binh")) {
			jdbc.sql("insert into quality_rating (member_id, rating_year, level) values (?, 2025, ?)")
				.params(province.person(person), person.equals("an") ? "EXCELLENT" : "GOOD").update();
		}

		assertThat(words("bithu", "/dashboard")).contains("Năm 2025: 2 đảng viên",
			"Hoàn thành xuất sắc nhiệm vụ 1 50%", "Không hoàn thành nhiệm vụ 0 0%");
	}

	@Test
	void whoReadsNoNumbersOrOthersIsRefused() {
		province.member("an", "tosoi");
		assertThat(pages.status("an", "/dashboard")).isEqualTo(403);
		assertThat(pages.status("bithu", of("tosoi"))).isEqualTo(200);
		assertThat(pages.status("bithu", of("thon"))).isEqualTo(403);
		assertThat(pages.status("congty", of("xa"))).as("the superior of one's own").isEqualTo(
			pages.status("congty", "/admission/" + province.id("xa")));
		assertThat(pages.status("bithu", "/dashboard?of=999999999")).isEqualTo(403);
	}

	@Test
	void itCostsTheSameForFewAndForMany() {
		movers.asks("an");
		pages.main("tochuc", "/dashboard");
		int few = statements.of(() -> pages.main("tochuc", "/dashboard")).size();
		IntStream.range(0, 5).forEach(i -> movers.asks("nguoi" + i));
		pages.main("tochuc", "/dashboard");

		assertThat(statements.of(() -> pages.main("tochuc", "/dashboard"))).hasSize(few);
		assertThat(few).isLessThanOrEqualTo(STATEMENTS);
	}
}
