package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
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

/** The page of a case: what it says to whom, which papers it opens, and where links to tasks lead. */
@ChiBoTest
class CasePageTest {

	/** Whoever opens it: the gate, what the engine knows, the names, the form of the one task that is the reader's. */
	private static final int STATEMENTS = 30;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	HistoryService history;
	@Autowired
	Statements statements;

	Province province;
	Movers movers;
	PageVisitor pages;

	@BeforeEach
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		province.seat(new Committee(province.id("xa"), Body.INSPECTION_COMMITTEE), "kiemtra");
		pages = new PageVisitor(application, province);
	}

	private String done(String number, String key) {
		return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(number).taskDefinitionKey(key)
			.finished()
			.list().get(0).getId();
	}

	private String words(String person, String path) {
		return pages.body(person, path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" ([,.])", "$1")
			.strip();
	}

	@Test
	void saysWhereTheCaseIsWhatWasDoneAndWhatComes() {
		var number = movers.writes("an");

		assertThat(words("bithu", "/case/" + number)).contains("Hồ sơ " + number, "Thủ tục Chuyển sinh hoạt đảng",
			"Tình trạng Đang xem xét ở nơi đi", "Hồ sơ của Lê Văn an", "Chi bộ hiện nay Chi bộ Tổ sợi",
			"Đang ở đâu Chi ủy nơi đi xem xét, nhận xét Ở Chi ủy Chi bộ Tổ sợi từ ngày 23/11/2026",
			"Chưa có người nhận việc")
			.containsSubsequence("Sắp tới", "Cấp ủy trung gian nơi đi xem xét", "Cấp giấy giới thiệu",
				"Giai đoạn 3: Nơi đến tiếp nhận giấy giới thiệu", "Giai đoạn 4: Tiếp nhận vào chi bộ, phân công",
				"Đã chuyển sinh hoạt")
			.containsSubsequence("Đã làm", "Đề nghị chuyển sinh hoạt đảng", "23/11/2026, Lê Văn an",
				"Đơn và bản tự kiểm điểm khi chuyển sinh hoạt");
		assertThat(pages.body("bithu", "/case/" + number)).contains("href=\"/task/" + movers.task(number) + "\"",
			RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void toEverybodyElseItDoesNotExist() {
		var number = movers.writes("an");
		var nowhere = pages.opens("bithuthon", "/case/CSH-2026-999999");

		for (var other : List.of("bithuthon", "bophan", "congty", "binh")) {
			var answer = pages.opens(other, "/case/" + number);
			assertThat(answer.getStatus()).as(other).isEqualTo(404).isEqualTo(nowhere.getStatus());
			assertThat(PageVisitor.text(answer)).as(other).isEqualTo(PageVisitor.text(nowhere));
			assertThat(pages.status(other, "/case/" + number + "/papers/1")).as(other).isEqualTo(404);
			assertThat(pages.status(other, "/case/" + number + "/diagram/relocation")).as(other).isEqualTo(404);
			assertThat(pages.status(other, "/task/" + movers.task(number) + "/papers")).as(other).isEqualTo(404);
		}
	}

	@Test
	void whoAnswersForItSeesNoNameAndOpensNoPaper() {
		var number = movers.writes("an");

		for (var above : List.of("tochuc", "kiemtra")) {
			assertThat(words(above, "/case/" + number)).as(above).contains("Chi ủy nơi đi xem xét, nhận xét",
				"23/11/2026, Đảng viên có hồ sơ", "Ai đã xem hồ sơ").doesNotContain("Lê Văn an");
			assertThat(pages.body(above, "/case/" + number)).as(above).doesNotContain("/papers/");
			assertThat(pages.status(above, "/case/" + number + "/papers/1")).as(above).isEqualTo(404);
		}
	}

	@Test
	void theDestinationFollowsItFromTheSlipOn() {
		province.organisation("phuong", "Đảng bộ phường Thượng", "COMMUNE", "tinh");
		province.organisation("to", "Chi bộ tổ dân phố 9", "BRANCH", "phuong");
		province.mayIntroduce("phuong");
		province.seat(province.department("phuong"), "tochucphuong");
		province.seat(province.committee("to"), "bithuto");
		var number = movers.asks("an", "tosoi", "to");
		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("to")));
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		movers.does("bophan", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		movers.does("congty", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		assertThat(pages.status("bithuto", "/case/" + number)).isEqualTo(404);

		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(number.substring(9) + "-GGT", Province.TODAY));

		assertThat(words("bithuto", "/case/" + number))
			.contains("Đã cấp giấy giới thiệu", "Ban tổ chức nơi đến tiếp nhận Ở "
				+ "Ban tổ chức Đảng bộ phường Thượng")
			.doesNotContain("Lê Văn an");
	}

	@Test
	void aFormerSecretaryIsNobody() {
		var number = movers.writes("an");
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		assertThat(pages.status("bithu", "/case/" + number)).isEqualTo(200);

		province.vacate(province.committee("tosoi"));

		assertThat(pages.status("bithu", "/case/" + number)).isEqualTo(404);
	}

	@Test
	void everyPaperThatIsOpenedIsRecordedAsIfAFormShowedIt() {
		var number = movers.writes("an");

		assertThat(words("bithu", "/case/" + number + "/papers/2")).contains("Đơn và bản tự kiểm điểm",
			"Một năm qua tôi hoàn thành nhiệm vụ.", "Chi bộ thôn 1");
		assertThat(pages.status("an", "/case/" + number + "/papers/1")).isEqualTo(200);
		pages.opens("bithu", "/case/" + number);

		assertThat(jdbc
			.sql("select read_by, read_as, papers from paper_reading where case_number = ? order by position")
			.param(number).query((row, i) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).list())
			.containsExactly(province.login("bithu") + " " + province.committee("tosoi").groupId() + " 2",
				province.login("an") + " self 1");
	}

	@Test
	void papersAreThoseOfOnesOwnAndOfTheTaskThatWaits() {
		var number = movers.writes("an");
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(readable("an", number)).containsExactly("1", "2");
		assertThat(readable("bithu", number)).as("its own, and nothing else after its turn").containsExactly("3");
		assertThat(readable("bophan", number)).as("from what the form of its task is drawn").containsExactly("1", "2",
			"3",
			"4");
		assertThat(words("bophan", "/task/" + movers.task(number) + "/papers")).contains("Toàn cảnh hồ sơ " + number)
			.containsSubsequence("Nhận xét của chi ủy nơi đi", "Đề nghị chuyển sinh hoạt đảng");
		assertThat(pages.body("bophan", "/task/" + movers.task(number) + "/papers")).contains("/guide/step?of=");
	}

	private List<String> readable(String person, String number) {
		return Pattern.compile("/papers/(\\d+)\"").matcher(pages.body(person, "/case/" + number)).results()
			.map(found -> found.group(1)).toList();
	}

	@Test
	void aCheckWithoutFindingsSaysThatNothingStandsAgainst() {
		var number = movers.writes("an");
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(words("bophan", "/case/" + number + "/papers/4")).contains("Kết quả kiểm tra điều kiện",
			"Không vướng điều kiện nào.").doesNotContain("không ghi gì thêm");
	}

	@Test
	void theLinkOfATaskThatIsDoneLeadsToItsCase() {
		var number = movers.writes("an");
		var open = movers.task(number);
		assertThat(pages.opens("bithu", "/task/" + open).getRedirectedUrl()).endsWith("#/?task=" + open);

		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(pages.opens("bithu", "/task/" + open).getRedirectedUrl()).isEqualTo("/case/" + number);
		assertThat(pages.led("bithu", "/task/" + open)).contains("Việc “", "không còn phải làm", "Hồ sơ " + number);
		assertThat(pages.opens("bithuthon", "/task/" + open).getRedirectedUrl()).endsWith("#/?task=" + open);
	}

	@Test
	void whoHandsInAFormIsToldWhoHasTheCaseNow() {
		var number = movers.asks("an");
		var instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).singleResult()
			.getId();
		assertThat(pages.body("an", "/instance/" + instance + "/next")).contains("Đã gửi. Hồ sơ " + number
			+ " đang chờ chính đồng chí: Viết đơn và bản tự kiểm điểm, hạn ", "/case/" + number);
		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));

		var task = done(number, RelocationModel.TASK_WRITE_REQUEST);
		assertThat(pages.body("an", "/task/" + task + "/next"))
			.contains("đang chờ Chi ủy Chi bộ Tổ sợi: Chi ủy nơi đi xem "
				+ "xét, nhận xét, hạn ");
		assertThat(pages.status("bithu", "/task/" + task + "/next")).as("told to nobody else").isEqualTo(404);
		assertThat(pages.status("bithu", "/instance/" + instance + "/next")).isEqualTo(404);
	}

	@Test
	void theDrawingIsTheModelThatRuns() {
		var number = movers.writes("an");

		assertThat(pages.body("an", "/case/" + number + "/diagram/relocation")).contains(
			"<bpmn:process id=\"relocation\"",
			"BPMNDiagram");
		assertThat(pages.status("an", "/case/" + number + "/diagram/admission")).isEqualTo(404);
	}

	@Test
	void thePageCostsTheSameHoweverLongACaseHasRun() {
		var number = movers.writes("an");
		pages.body("bithu", "/case/" + number);
		var few = statements.of(() -> pages.body("bithu", "/case/" + number));
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH,
			Map.of("decision", "RETURN", "returnReason", "Viết rõ hơn."));
		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		var many = statements.of(() -> pages.body("bithu", "/case/" + number));

		assertThat(many).as("%s", many).hasSizeLessThanOrEqualTo(few.size() + 1).hasSizeLessThanOrEqualTo(STATEMENTS);
	}
}
