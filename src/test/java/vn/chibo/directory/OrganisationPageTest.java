package vn.chibo.directory;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The pages of a branch, of an organisation above it and of a member: what they say, to whom, and at what cost. */
@ChiBoTest
class OrganisationPageTest {

	/** Whether the register is as it was, the members, their seats, the cases that wait, the cases. */
	private static final int OF_BRANCH = 6;
	/** Whether the register is as it was, who sits there, the movements; numbers are remembered. */
	private static final int OF_SUPERIOR = 4;
	/** Whether the register is as it was, the member, events, the cases that wait, the cases. */
	private static final int OF_MEMBER = 6;

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
	PageVisitor pages;

	@BeforeEach
	void aBranchOfFour() {
		province = new Province(jdbc, stage.register()).withOfficials();
		List.of("An", "Binh", "Chi", "Dung").forEach(person -> province.member(person, "tosoi"));
		is("An", "born_on", LocalDate.of(1970, 1, 1));
		is("Binh", "born_on", LocalDate.of(1950, 1, 1));
		is("Binh", "activity", "EXEMPT");
		is("Chi", "official_on", null);
		is("Chi", "admitted_on", LocalDate.of(2026, 2, 3));
		is("Chi", "gender", "FEMALE");
		is("Dung", "ethnic_group", "Thái");
		province.seat(province.committee("tosoi"), "Dung");
		pages = new PageVisitor(application, province);
	}

	private void is(String person, String column, Object value) {
		stage.register().memberIs(province.login(person), column, value);
	}

	private String branch() {
		return "/organisation/" + province.id("tosoi");
	}

	private String words(String person, String path) {
		return pages.body(person, path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.:;])", "$1")
			.strip();
	}

	private List<String> names(String path) {
		return Pattern.compile("<a href=\"/member/\\d+\">Lê Văn (\\w+)</a>").matcher(pages.body("bithu", path))
			.results()
			.map(found -> found.group(1)).toList();
	}

	@Test
	void theCommitteeFindsItsMembersWithWhatTheyAre() {
		jdbc.sql("insert into quality_rating (member_id, rating_year, level) values (?, 2025, 'GOOD')")
			.param(province.person("An")).update();
		var number = new Movers(province, stage, tasks).writes("An");

		assertThat(words("bithu", branch())).contains("Chi bộ Tổ sợi", "4 đảng viên: 3 chính thức, 1 dự bị; 1 nữ.",
			"Đang sinh hoạt: 3; Miễn sinh hoạt: 1.",
			"Lê Văn An Đang sinh hoạt 56 36 Hoàn thành tốt nhiệm vụ " + number, "Lê Văn Binh Miễn sinh hoạt 76 36",
			"Lê Văn Chi Đang sinh hoạt, dự bị 62 0", "Bí thư Chi bộ Tổ sợi", "Xếp loại 2025");
		assertThat(words("congty", branch())).as("no case that is not this committee's").contains("Lê Văn An")
			.doesNotContain(number);
	}

	@Test
	void isSortedAndFilteredByAddress() {
		assertThat(names(branch())).containsExactly("An", "Binh", "Chi", "Dung");
		assertThat(names(branch() + "?sort=age")).startsWith("Binh").endsWith("An");
		assertThat(names(branch() + "?sort=partyage")).endsWith("Chi");
		assertThat(names(branch() + "?show=probationary")).containsExactly("Chi");
		assertThat(names(branch() + "?show=exempt&sort=age")).containsExactly("Binh");
		assertThat(names(branch() + "?show=seated")).containsExactly("Dung");
		assertThat(names(branch() + "?show=nothing&sort='x")).hasSize(4);
		assertThat(words("bithu", branch() + "?show=suspended")).contains("Không có đảng viên nào như đã chọn.");
	}

	@Test
	void theListOfAllBelowHasPages() {
		IntStream.range(0, 50).forEach(i -> province.member("nguoi" + i, "tosoi"));
		var list = branch() + "/members";

		assertThat(names(list)).hasSize(50);
		assertThat(words("bithu", list)).contains("Trang sau").doesNotContain("Trang trước");
		assertThat(names(list + "?page=2")).hasSizeBetween(1, 10).doesNotContainAnyElementsOf(names(list));
		assertThat(words("bithu", list + "?page=2")).contains("Trang trước").doesNotContain("Trang sau");
		assertThat(names(list + "?age=51&state=exempt&page=x")).isEmpty();
		assertThat(names(list + "?age=61&state=exempt&page=x")).containsExactly("Binh");
	}

	@Test
	void theOrganisationAboveHasItsNumbers() {
		var moved = province.member("moved", "thon");
		jdbc.sql("insert into former_standing (member_id, branch_id, left_on, case_number) values (?, ?, ?, 'CSH-1')")
			.params(moved, province.id("tosoi"), LocalDate.of(2026, 3, 4)).update();
		province.member("dead", "tosoi");
		is("dead", "activity", "DECEASED");
		is("dead", "activity_changed_on", LocalDate.of(2026, 3, 4));

		assertThat(words("congty", "/organisation/" + province.id("congty"))).contains("4 đảng viên, tính cả",
			"Cấp ủy Bí thư: Lê Văn congty", "Đảng bộ bộ phận Nhà máy Sợi 1 4 1", "Chính thức 3", "Dự bị 1",
			"Đang sinh hoạt 3", "Miễn sinh hoạt 1", "Từ 51 đến 60 tuổi 1", "Trên 60 tuổi 3", "Nam 3", "Nữ 1", "Kinh 3",
			"Thái 1", "Kết nạp 1", "Chuyển đi nơi khác 1", "Chuyển trong nội bộ 0", "Từ trần 1");
		assertThat(words("tochuc", "/organisation/" + province.id("xa"))).contains("Chuyển trong nội bộ 1",
			"Chi bộ thôn 1");
	}

	@Test
	void whoReadsNoListsFindsNone() {
		for (var person : List.of("An", "bithuthon", "Dung")) {
			assertThat(pages.status(person, "/organisation/" + province.id("congty"))).as(person).isEqualTo(403);
		}
		assertThat(pages.status("An", branch())).isEqualTo(403);
		assertThat(pages.status("An", "/organisation/99999999")).isEqualTo(403);
	}

	@Test
	void thePageOfAMemberShowsTheCasesThatOneKnowsByName() {
		var number = new Movers(province, stage, tasks).writes("An");
		var page = "/member/" + province.person("An");

		assertThat(pages.body("bithu", page)).contains("/case/" + number);
		assertThat(pages.body("An", "/me")).contains("/case/" + number, "Thông tin của tôi", "Số định danh cá nhân");
		assertThat(pages.body("tochuc", page)).doesNotContain(number);
		assertThat(pages.body("congty", page)).doesNotContain(number);
	}

	@Test
	void thePagesCostTheSameHoweverManyMembersThereAre() {
		var member = "/member/" + province.person("An");
		var superior = "/organisation/" + province.id("congty");
		IntStream.range(0, 10).forEach(i -> province.member("nguoi" + i, "tosoi"));
		List.of(member, superior, branch()).forEach(page -> pages.body("congty", page));

		assertThat(statements.of(() -> pages.body("congty", branch()))).hasSizeLessThanOrEqualTo(OF_BRANCH);
		assertThat(statements.of(() -> pages.body("congty", superior))).hasSizeLessThanOrEqualTo(OF_SUPERIOR);
		assertThat(statements.of(() -> pages.body("congty", member))).hasSizeLessThanOrEqualTo(OF_MEMBER);
	}
}
