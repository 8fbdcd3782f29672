package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.Visitor;

/**
 * The year of review of a ward, and in it of its largest branch, from the plan to the member who reads the result. In a
 * database of its own: everybody in the ward gets work who has none in the other stories.
 */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:year;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@Tag("long")
class ReviewStoryTest {

	private static final String BRANCH = "SL.BM.TDP01";
	private static final String WRITE = ProbationModel.TASK_SELF_REVIEW;
	private static final String API = "/camunda/api/engine/engine/default/task";
	private static final String SELF_REVIEW = """
		{"variables": {"kind": {"value": "ORDINARY"}, "conduct": {"value": "Chấp hành nghiêm chủ trương."},
		 "tasks": {"value": "Hoàn thành việc được giao."}, "pledge": {"value": "Đã thực hiện cam kết."},
		 "shortcomings": {"value": "Còn ngại va chạm."}, "remedied": {"value": "Đã sửa lề lối làm việc."},
		 "responsibility": {"value": "Nhận trách nhiệm cá nhân."}, "plan": {"value": "Sẽ mạnh dạn góp ý."},
		 "ownLevel": {"value": "GOOD"}}}""";

	@LocalServerPort
	int port;
	@Autowired
	Mailbox mails;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void theLargestBranchOfTheWardReviewsItsYear() throws Exception {
		try (var department = as("toch2")) {
			opensTheYear(department);
		}
		var committee = officials(BRANCH, "COMMITTEE");
		try (var secretary = as(committee.get(0)); var member = as(committee.get(1))) {
			writesSelfReview(member, committee.get(1));
			writesAllOnTheList(committee.get(2));
			writesAllOnTheList(committee.get(0));
			preparesCollective(secretary);
			var vote = meets(secretary, nameOf(committee.get(1)), idOf(committee.get(2)));
			try (var inspection = as("kiemtra2")) {
				var opinion = inspection.take("Ủy ban kiểm tra cho ý kiến");
				assertThat(opinion.shown("Được đề nghị hoàn thành xuất sắc")).contains(nameOf(committee.get(1)));
				opinion.mark("Ý kiến", "Không có vi phạm").picture("kiem-tra-y-kien").submit();
			}
			try (var standing = as(officials("SL.BM", "STANDING_COMMITTEE").get(0))) {
				decides(standing, nameOf(committee.get(1)), nameOf(committee.get(2)));
				assertThat(Pages.faults(standing)).isEmpty();
			}
			mails.to(committee.get(1), "Đã có kết quả xếp loại năm " + today().getYear());
			member.visit("/review/mine").waitFor("Hoàn thành xuất sắc nhiệm vụ").waitFor("Số 45-QĐ/ĐU ngày")
				.waitFor(vote)
				.waitFor("Đi đầu trong tổ dân phố.").picture("ket-qua-xep-loai");
			secretary.toTasks().find("cong bo").waitFor("Công bố kết quả tại chi bộ");
			assertThat(Pages.faults(secretary)).isEmpty();
		}
		hasHeardOfEachStepOnce(committee.get(0));
		assertThat(levels()).isEqualTo(Map.of("EXCELLENT", 1, "COMPLETED", 1, "GOOD", reviewed() - 2));
	}

	private void opensTheYear(Tasklist department) {
		department.start("Kiểm điểm, xếp loại cuối năm").date("Hạn nộp bản tự kiểm điểm", today().plusDays(10))
			.date("Hạn chi bộ họp xong", today().plusDays(20)).date("Hạn quyết định mức", today().plusDays(30))
			.write("Bộ tiêu chí, kế hoạch", "Kế hoạch số 15-KH/ĐU").picture("ke-hoach").submit();
		var list = department.take("Rà soát danh sách, phát động");
		assertThat(list.shown("Được kiểm điểm")).contains("đảng viên ở " + branches(false) + " chi bộ");
		list.mark("Quyết định", "Phát động").tick("Đã rà soát danh sách").picture("ra-soat").submit();
		await("opening").atMost(Tasklist.PATIENCE.multipliedBy(4)).until(() -> branches(false) == 0);
		department.visit("/review").waitFor("0/" + branches(true)).picture("tien-do");
	}

	/**
	 * One mail of the whole branch at the opening and none of a member's task; what is done before its mail leaves is not
	 * told any more.
	 */
	private void hasHeardOfEachStepOnce(String secretary) throws Exception {
		assertThat(mails.to(secretary, "Bắt đầu kiểm điểm")).contains("và %d đảng viên".formatted(reviewed()));
		mails.to(secretary, "Công bố kết quả tại chi bộ");
		int year = today().getYear();
		var subjects = mails.subjectsTo(secretary).stream().map(subject -> subject.replaceFirst("^\\[.*?] ", ""))
			.toList();
		assertThat(subjects).filteredOn(subject -> !subject.startsWith("Nhiệm vụ mới")).containsExactlyInAnyOrder(
			"Bắt đầu kiểm điểm, xếp loại năm " + year, "Viết bản tự kiểm điểm năm " + year,
			"Nhận xét đảng viên đang công tác, cư trú trên địa bàn", "Đã có kết quả xếp loại năm " + year);
		assertThat(subjects).doesNotHaveDuplicates().filteredOn(subject -> subject.startsWith("Nhiệm vụ mới"))
			.isSubsetOf(
				"Nhiệm vụ mới: Họp chi bộ kiểm điểm, xếp loại", "Nhiệm vụ mới: Công bố kết quả tại chi bộ");
	}

	private void writesSelfReview(Tasklist member, String login) {
		follows(member, caseOf(login), WRITE).write("I.1. Ưu điểm", "Chấp hành nghiêm chủ trương của Đảng.")
			.write("I.2. Thực hiện", "Vượt các nhiệm vụ được giao.")
			.write("I.3. Kết quả", "Đã thực hiện cam kết đầu năm.")
			.write("II. Hạn chế", "Còn ngại va chạm khi góp ý.").write("III. Kết quả", "Đã sửa lề lối làm việc.")
			.write("V. Làm rõ", "Nhận trách nhiệm cá nhân.")
			.write("VI. Phương hướng", "Sẽ mạnh dạn góp ý trong sinh hoạt.")
			.mark("VII. Tự nhận", "Hoàn thành xuất sắc nhiệm vụ").picture("mau-2a").submit();
	}

	/** The own self-review and those for members who have no login, one like the other, with the requests of Tasklist. */
	private void writesAllOnTheList(String login) {
		var visitor = new Visitor(port).login(login, "demo");
		visitor.get("/camunda/app/tasklist/default/");
		var headers = Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"));
		List<String> tasks = JsonPath.read(visitor.get(API + "?taskDefinitionKey=" + WRITE).body(), "$[*].id");
		for (var task : tasks) {
			var path = API + "/" + task;
			var claimed = visitor.send("POST", path + "/claim",
				BodyPublishers.ofString("{\"userId\": \"" + login + "\"}"),
				headers);
			assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
			var written = visitor.send("POST", path + "/submit-form", BodyPublishers.ofString(SELF_REVIEW), headers);
			assertThat(written.statusCode()).as(written.body()).isEqualTo(204);
		}
	}

	private void preparesCollective(Tasklist secretary) {
		follows(secretary, caseOfBranch(), BranchReviewModel.TASK_COLLECTIVE_REPORT)
			.write("I. Ưu điểm", "Lãnh đạo hoàn thành nhiệm vụ năm.")
			.write("II. Hạn chế", "Sinh hoạt chuyên đề còn ít.")
			.write("III. Kết quả", "Đã khắc phục hạn chế năm trước.")
			.write("V. Trách nhiệm", "Bí thư chịu trách nhiệm chính.")
			.write("VI. Phương hướng", "Mỗi quý một chuyên đề.")
			.write("Điểm tiêu chí chung", "25").write("Điểm kết quả nhiệm vụ", "55").write("Nhiệm vụ hoàn thành", "100")
			.write("Trong đó chậm tiến độ", "0").write("Trong đó vượt mức", "10").write("Hạn chế năm trước", "100")
			.select("Kỷ luật tập thể", "Không bị kỷ luật").mark("VII. Tự nhận", "Hoàn thành tốt nhiệm vụ").submit();
	}

	/** Answers with how the vote on the best member has to be counted. */
	private String meets(Tasklist secretary, String best, long absent) {
		var page = new MeetingOnScreen(secretary).meets(today(), absent).open(best);
		int inFavour = page.present() - 1;
		var sheet = sheet("points.politics", "10", "points.innovation", "10", "points.criticism", "8", "points.tasks",
			"65",
			"tasksExceeded", "40", "level", "Hoàn thành xuất sắc nhiệm vụ", "inFavour", "" + inFavour, "against", "1",
			"blank",
			"0", "remarks", "Đi đầu trong tổ dân phố.");
		page.write(best, sheet);
		secretary.waitFor("1/%d đủ số liệu".formatted(reviewed())).picture("hop-kiem-diem");
		secretary.browser().navigate().refresh();
		page.open(best);
		assertThat(page.shown(best, "points.tasks")).isEqualTo("65");
		assertThat(page.shown(best, "level")).isEqualTo("EXCELLENT");
		assertThat(page.present()).isEqualTo(inFavour + 1);
		page.writeOfAllOthers(sheet("points.politics", "10", "points.innovation", "8", "points.criticism", "6",
			"points.tasks", "56", "tasksExceeded", "10", "level", "GOOD")).unanimous();
		secretary.waitFor("%1$d/%1$d đủ số liệu".formatted(reviewed())).toTasks();
		var minutes = secretary.find("hop chi bo kiem diem").take("Họp chi bộ kiểm điểm");
		assertThat(minutes.shown("Kết quả")).isNotBlank();
		minutes.write("Số nghị quyết", "12-NQ/CB").write("Chủ trì", "Bí thư chủ trì; phó bí thư ghi biên bản")
			.write("Ý kiến phê bình chính", "Chi bộ góp ý thẳng thắn với từng đồng chí.")
			.mark("Chi bộ tự xếp mức", "Hoàn thành tốt nhiệm vụ").write("Số tán thành", "" + (inFavour + 1))
			.write("Số không tán thành", "0").write("Số phiếu trắng", "0").submit();
		secretary.visit("/review/meeting").waitFor("Chi bộ đã báo cáo nên chỉ xem");
		return "%d/".formatted(inFavour);
	}

	private static Map<String, String> sheet(String... fieldsAndTexts) {
		var sheet = new TreeMap<>(Map.of("tasksDone", "100", "tasksLate", "0", "priorFaultsFixed", "100"));
		for (int i = 0; i < fieldsAndTexts.length; i += 2) {
			sheet.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
		}
		return sheet;
	}

	/** The branch alone has reported; one member is lowered, with a reason. */
	private void decides(Tasklist standing, String best, String lowered) {
		standing.visit("/review/deciding").waitFor("1 chi bộ quyết định được");
		standing.clickOn(By.cssSelector("details.group > summary"));
		standing.waitFor("Thứ 1. " + best);
		standing.clickOn(By.cssSelector("details.branch > summary"));
		// by keys: the driver chooses without the event on which the page saves
		var level = standing.visible(By.cssSelector("[aria-label='Mức quyết định: " + lowered + "']"));
		level.sendKeys(Keys.DOWN, Keys.DOWN);
		assertThat(level.getDomProperty("value")).isEqualTo("COMPLETED");
		standing.visible(By.cssSelector("[aria-label='Lý do: " + lowered + "']"))
			.sendKeys("Vắng nhiều buổi sinh hoạt.");
		standing.until(ExpectedConditions.textMatches(By.xpath("//form[.//*[@aria-label='Lý do: " + lowered
			+ "']]//*[contains(@class,'saved')]"), Pattern.compile("^Đã lưu lúc [0-9:]+$")));
		var decision = standing.picture("tham-dinh").toTasks().find("tham dinh")
			.take("Thẩm định, quyết định mức xếp loại");
		var all = decision.shown("Tổng số ủy viên");
		assertThat(decision.shown("Các mức")).contains("Xuất sắc 1, tốt %d, hoàn thành 1".formatted(reviewed() - 2));
		assertThat(decision.shown("Ý kiến của ủy ban kiểm tra")).contains("không có ý kiến khác");
		decision.write("Số quyết định", "45-QĐ/ĐU").date("Ngày họp, quyết định", today()).write("Có mặt", all)
			.write("Số tán thành", all).write("Số không tán thành", "0").write("Số phiếu trắng", "0").submit();
	}

	/** Logins, those first who lead. */
	private List<String> officials(String code, String body) {
		return jdbc.sql("""
			select m.login from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where o.code = ? and s.body = ?
			order by case s.position when 'SECRETARY' then 1 when 'DEPUTY_SECRETARY' then 2 else 3 end, m.id
			""").params(code, body).query(String.class).list();
	}

	private String nameOf(String login) {
		return jdbc.sql("select full_name from member where login = ?").param(login).query(String.class).single();
	}

	private long idOf(String login) {
		return jdbc.sql("select id from member where login = ?").param(login).query(Long.class).single();
	}

	private int branches(boolean begun) {
		return jdbc.sql("select count(*) from branch_review where reviewed and begun = ?").param(begun)
			.query(Integer.class)
			.single();
	}

	/** How many of the branch are reviewed. */
	private int reviewed() {
		return jdbc.sql("""
			select count(*) from member_review r join branch_review b on b.id = r.branch_review_id
			join organisation o on o.id = b.branch_id where r.reviewed and o.code = ?
			""").param(BRANCH).query(Integer.class).single();
	}

	/** Takes the task by its link: in the list there are sixty alike. */
	private FormOnScreen follows(Tasklist person, String caseNumber, String task) {
		return person.visit("/task/" + jdbc.sql("select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = "
			+ "t.proc_inst_id_ where e.business_key_ = ? and t.task_def_key_ = ?").params(caseNumber, task)
			.query(String.class)
			.single()).takeOpened();
	}

	private String caseOf(String login) {
		return jdbc.sql("select case_number from member_review where member_id = ?").param(idOf(login))
			.query(String.class)
			.single();
	}

	private String caseOfBranch() {
		return jdbc.sql("select b.case_number from branch_review b join organisation o on o.id = b.branch_id "
			+ "where o.code = ?").param(BRANCH).query(String.class).single();
	}

	/** How many of the branch have which level. */
	private Map<String, Integer> levels() {
		var levels = new TreeMap<String, Integer>();
		jdbc.sql("""
			select r.decided_level, count(*) as members from member_review r join branch_review b on b.id = r.branch_review_id
			join organisation o on o.id = b.branch_id where r.reviewed and o.code = ? group by r.decided_level
			""").param(BRANCH).query(row -> {
			levels.put(row.getString("decided_level"), row.getInt("members"));
		});
		return levels;
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
