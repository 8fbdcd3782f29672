package vn.chibo.morning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Days;
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

/** The page after the login: each list, its order, and what it keeps from whom. */
@ChiBoTest
class MorningPageTest {

	/** Who one is, the committees and seats, six lists and what their lines name, what one was given to do and
	 * the next meeting; however many tasks there are. */
	private static final int STATEMENTS = 16;

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

	/** What stands under a heading, without its tags. */
	private String section(String person, String id) {
		var page = pages.body(person, "/");
		var heading = page.indexOf("<h2 id=\"" + id + "\"");
		return heading < 0 ? "" : words(page.substring(heading, page.indexOf("</section>", heading)));
	}

	private static String words(String html) {
		return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.])", "$1").strip();
	}

	@Test
	void aMemberWithoutASeatFindsOwnTasksAndOwnPages() {
		var number = movers.asks("an");

		assertThat(section("an", "own"))
			.isEqualTo("Việc của tôi 1 Viết đơn và bản tự kiểm điểm Chuyển sinh hoạt đảng, hồ sơ "
				+ number + ", Chi bộ Tổ sợi Hạn " + dueOf(number) + " Giao cho đồng chí, chưa nhận");
		assertThat(pages.body("an", "/")).contains("Chào đồng chí <span>Lê Văn an</span>",
			"href=\"/task/" + movers.task(number) + "\"", "href=\"/review/mine\"", "href=\"/readings\"",
			"href=\"/account\"", "/tasklist/default/#/?processStart=true\">Bắt đầu thủ tục")
			.doesNotContain("Việc của các cấp ủy", "/prospects", "href=\"/review\"", "/review/meeting",
				"/review/deciding",
				"/administration", "cockpit");
	}

	private String dueOf(String caseNumber) {
		var due = tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult().getDueDate();
		return Days.vietnamese(LocalDate.ofInstant(due.toInstant(), stage.clock().getZone()));
	}

	@Test
	void whatOneHasTakenSaysSinceWhen() {
		var number = movers.writes("an");
		stage.people().as(province.login("bithu")).claims(movers.task(number));

		assertThat(section("bithu", "own")).contains("Việc của tôi 1 Chi ủy nơi đi xem xét, nhận xét",
			"Đồng chí nhận từ ngày 23/11/2026");
		assertThat(section("bithu", "committees")).contains("tôi tham gia 0", "Không có việc nào chờ người nhận.");
	}

	@Test
	void tasksOfACommitteeAreForItsOwnPeopleOnly() {
		var number = movers.writes("an");

		assertThat(section("bithu", "committees")).contains("tôi tham gia 1 Chi ủy nơi đi xem xét, nhận xét: Lê Văn an",
			number, "Chi bộ Tổ sợi");
		for (var other : List.of("bophan", "congty", "bithuthon", "tochuc", "binh")) {
			assertThat(pages.body(other, "/")).as(other).doesNotContain(number, "Lê Văn an", movers.task(number));
			assertThat(pages.body(other, "/tasks/relocation/task_reviewAtBranch")).as(other).doesNotContain(number)
				.contains("Không còn việc nào loại này chờ người nhận.");
		}
	}

	@Test
	void lateComesFirstThenWhatIsDueThenWhatHasNoDeadline() {
		var never = movers.writes("an");
		var soon = movers.writes("binh");
		var late = movers.writes("chi");
		var later = movers.writes("dung");
		movers.due(never, null);
		movers.due(soon, LocalDate.of(2026, 11, 29));
		movers.due(late, LocalDate.of(2026, 11, 18));
		movers.due(later, LocalDate.of(2026, 11, 30));

		var lists = section("bithu", "committees");
		assertThat(lists).containsSubsequence(late, "Hạn 18/11/2026, quá hạn 5 ngày", soon, "Hạn 29/11/2026", later,
			"Hạn 30/11/2026", never, "Không có hạn");
		assertThat(words(pages.body("bithu", "/")))
			.contains("1 việc quá hạn, lâu nhất 5 ngày. 1 việc đến hạn trong tuần "
				+ "này.");
	}

	@Test
	void dueTodayIsNotLate() {
		movers.due(movers.writes("an"), Province.TODAY);

		assertThat(words(pages.body("bithu", "/")))
			.contains("1 việc đến hạn trong tuần này, không có việc nào quá hạn.");
		assertThat(words(pages.body("congty", "/"))).contains("Không có việc nào quá hạn hoặc đến hạn trong tuần này.");
	}

	@Test
	void aColleagueWhoHasTakenATaskIsNamedToColleaguesOnly() {
		province.seat(province.committee("tosoi"), "phobithu");
		var ofCommittee = movers.writes("an");
		stage.people().as(province.login("phobithu")).claims(movers.task(ofCommittee));
		var ofMember = movers.asks("binh");
		stage.people().as(province.login("binh")).claims(movers.task(ofMember));

		assertThat(section("bithu", "colleagues")).contains("Đồng chí khác đã nhận 2", ofCommittee,
			"Đ/c Lê Văn phobithu nhận từ ngày 23/11/2026", ofMember, "Đã có người nhận từ ngày 23/11/2026")
			.doesNotContain("Lê Văn binh");
		assertThat(section("bithu", "committees")).contains("tôi tham gia 0");
	}

	@Test
	void whatWasHandedOnSaysWhereItLies() {
		var number = movers.writes("an");
		assertThat(section("an", "waiting")).contains("Đang chờ người khác 1 Chuyển sinh hoạt đảng, hồ sơ " + number
			+ " Đang ở Chi ủy Chi bộ Tổ sợi từ ngày 23/11/2026 Hạn " + dueOf(number));
		assertThat(section("bithu", "waiting")).contains("Không có hồ sơ nào đang chờ nơi khác giải quyết.");

		stage.people().as(province.login("bithu")).does(number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(section("bithu", "waiting"))
			.contains("Chuyển sinh hoạt đảng: Lê Văn an, hồ sơ " + number,
				"Đang ở Đảng ủy bộ phận Nhà máy Sợi từ ngày 23/11/2026")
			.doesNotContain("Cấp ủy trung gian");
		assertThat(pages.body("bithu", "/case/" + number)).contains("Lê Văn an");
		assertThat(section("bophan", "waiting")).doesNotContain(number);
		assertThat(section("congty", "waiting")).as("has not had it yet").doesNotContain(number);

		stage.people().as(province.login("an")).start("relocationWithdrawal",
			Map.of("relocationCase", number, "remarks",
				"Tôi ở lại thêm một năm."));
		assertThat(section("bithu", "waiting")).doesNotContain(number);
	}

	@Test
	void whoHasLeftTheSeatSeesNothingOfItsCases() {
		var number = movers.writes("an");
		stage.people().as(province.login("bithu")).does(number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		assertThat(pages.body("bithu", "/")).contains(number);

		province.vacate(province.committee("tosoi"));

		assertThat(pages.body("bithu", "/")).doesNotContain(number);
	}

	@Test
	void manyTasksOfAKindAreOneLineThatLeadsToThem() {
		var numbers = IntStream.range(0, 6).mapToObj(i -> movers.writes("nguoi" + i)).toList();
		movers.due(numbers.get(3), LocalDate.of(2026, 11, 20));

		assertThat(section("bithu", "committees")).startsWith("Việc của các cấp ủy tôi tham gia 6 "
			+ "Chi ủy nơi đi xem xét, nhận xét: 6 việc Chuyển sinh hoạt đảng Hạn sớm nhất 20/11/2026, "
			+ "1 việc quá hạn, lâu nhất 3 ngày").doesNotContain(numbers);
		assertThat(pages.body("bithu", "/")).contains("href=\"/tasks/relocation/task_reviewAtBranch\"");
		assertThat(pages.body("bithu", "/tasks/relocation/task_reviewAtBranch")).contains(numbers)
			.contains("href=\"/task/" + movers.task(numbers.get(5)) + "\"")
			.containsSubsequence(numbers.get(3), numbers.get(0));
	}

	@Test
	void aLateTaskComesBeforeManyThatAreNotLate() {
		IntStream.range(0, 6).forEach(i -> movers.asks("nguoi" + i));
		var late = movers.writes("an");
		movers.due(late, LocalDate.of(2026, 11, 18));

		assertThat(section("bithu", "committees")).containsSubsequence("tôi tham gia 7", late, "quá hạn 5 ngày",
			"Viết đơn và bản tự kiểm điểm: 6 việc");
	}

	@Test
	void noMoreThanFiftyAreShownAndAllAreCounted() {
		IntStream.range(0, 52).mapToObj(i -> movers.asks("nguoi" + i)).forEach(number -> stage.people()
			.as(province.login("bithu")).claims(movers.task(number)));

		var page = pages.body("bithu", "/");
		assertThat(page.split("href=\"/task/")).hasSize(51);
		assertThat(words(page)).contains("Việc của tôi 52",
			"Trên đây là 50 trong 52 việc, theo thứ tự hạn; xem tất cả trong "
				+ "danh sách nhiệm vụ.");
	}

	@Test
	void whoHoldsSeatsIsTold() {
		province.seat(new Committee(province.id("xa"), Body.STANDING_COMMITTEE), "congty");
		province.deputy("bithu", "phobithu", Province.TODAY, Province.TODAY);

		assertThat(pages.body("congty", "/")).contains("Bí thư Đảng ủy Công ty Dệt",
			"Bí thư Ban thường vụ Đảng bộ xã Hạ");
		assertThat(pages.body("phobithu", "/")).contains("Bí thư Chi bộ Tổ sợi");
	}

	@Test
	void everyWayThatIsShownLeadsIn() {
		var doors = Map.of("bithu",
			List.of("/prospects", "/review", "/review/meeting", "/calls", "/account/mails", "/cases"),
			"congty", List.of("/prospects", "/review", "/review/deciding"),
			"tochuc", List.of("/prospects", "/review", "/camunda/app/cockpit/default/", "/calls"));

		doors.forEach((person, shown) -> {
			var page = pages.body(person, "/");
			shown.forEach(door -> assertThat(page).as(person).contains("href=\"" + door + "\""));
			shown.stream().filter(door -> !door.contains("cockpit"))
				.forEach(door -> assertThat(pages.status(person, door)).as(person + " " + door).isIn(200, 302));
		});
		assertThat(pages.body("bithu", "/")).doesNotContain("/review/deciding", "cockpit");
		assertThat(pages.body("congty", "/")).doesNotContain("/review/meeting", "cockpit");
	}

	@Test
	void thePageCostsTheSameHoweverManyTasksThereAre() {
		province.seat(province.committee("tosoi"), "phobithu");
		aMorning("an");
		pages.body("bithu", "/");
		var few = statements.of(() -> pages.body("bithu", "/"));
		IntStream.range(0, 4).forEach(i -> aMorning("nguoi" + i));
		// who is who is asked anew after a change, and remembered then
		pages.body("bithu", "/");
		var many = statements.of(() -> pages.body("bithu", "/"));

		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(STATEMENTS);
	}

	/** A task in each list: own, of the committee, of a colleague, and one that was handed on. */
	private void aMorning(String person) {
		stage.people().as(province.login("bithu")).claims(movers.task(movers.writes(person + "a")));
		movers.writes(person + "b");
		stage.people().as(province.login("phobithu")).claims(movers.task(movers.writes(person + "c")));
		stage.people().as(province.login("bithu")).does(movers.writes(person + "d"),
			RelocationModel.TASK_REVIEW_AT_BRANCH,
			Forms.review());
	}
}
