package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

/** In which phase a case is, as its page says and draws it. */
@ChiBoTest
class CasePhasesTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;

	Province province;
	Movers movers;
	PageVisitor pages;

	@BeforeEach
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
	}

	@Test
	void saysInWhichPhaseTheCaseIs() {
		var number = movers.writes("an");
		assertThat(phases(number)).containsExactly("Đơn đề nghị chuyển: đã qua", "Nơi đi xem xét, giới thiệu: đang làm",
			"Nơi đến tiếp nhận giấy giới thiệu: sắp tới", "Tiếp nhận vào chi bộ, phân công: sắp tới");

		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH,
			Map.of("decision", "RETURN", "returnReason", "Viết rõ hơn."));
		assertThat(phases(number)).as("those that were passed before it came back are ahead again").startsWith(
			"Đơn đề nghị chuyển: đang làm", "Nơi đi xem xét, giới thiệu: sắp tới");

		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH,
			Map.of("decision", "REFUSE", "returnReason", "Đang chờ kết luận."));
		assertThat(phases(number)).as("what the case did not come to").endsWith(
			"Nơi đi xem xét, giới thiệu: đã qua", "Nơi đến tiếp nhận giấy giới thiệu: chưa qua",
			"Tiếp nhận vào chi bộ, phân công: chưa qua");
	}

	@Test
	void aPhaseLeadsToItsDrawing() {
		var number = movers.writes("an");

		assertThat(pages.body("bithu", "/case/" + number)).contains("href=\"/case/" + number
			+ "?process=relocation&amp;phase=" + RelocationModel.SUB_ORIGIN + "#drawing\"");
	}

	@Test
	void aWithdrawnCaseStillShowsItsPhasesAndNothingThatWasTakenAwayAsDone() {
		var number = movers.asks("an");
		stage.people().as(province.login("bithu")).start("relocationWithdrawal",
			Map.of("relocationCase", number, "remarks", "Ở lại thêm một năm."));

		assertThat(phases(number)).hasSize(4).allMatch(phase -> phase.endsWith("chưa qua"));
		assertThat(pages.body("bithu", "/case/" + number)).contains("Xem sơ đồ: Rút đề nghị chuyển sinh hoạt đảng");
		assertThat(done(number)).contains(RelocationModel.TASK_OPEN_RELOCATION)
			.doesNotContain(RelocationModel.TASK_WRITE_REQUEST, RelocationModel.SUB_REQUEST);
		assertThat(pages.body("bithu", "/case/" + number + "?process=relocationWithdrawal"))
			.as("beside the drawing of the withdrawal too").contains("class=\"phases\"");
	}

	@Test
	void whatNobodyHadToDoIsNotDrawnAsDone() {
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
		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(number.substring(9) + "-GGT", Province.TODAY));
		movers.does("tochucphuong", number, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));

		assertThat(done(number)).contains(RelocationModel.TASK_ENDORSE, RelocationModel.TASK_RECEIVE)
			.as("between the department and the branch there is no committee")
			.doesNotContain(RelocationModel.TASK_FORWARD);
	}

	private List<String> done(String number) {
		var drawn = Pattern.compile("data-done=\"([^\"]*)\"").matcher(pages.body("bithu", "/case/" + number));
		assertThat(drawn.find()).isTrue();
		return List.of(drawn.group(1).split(" "));
	}

	private List<String> phases(String number) {
		return Pattern.compile("(?s)<b>([^<]+)</b>\\s*<span class=\"lines\">([^<]+)</span></a></li>")
			.matcher(pages.body("bithu", "/case/" + number).replaceAll("(?s)</ol>.*", "")).results()
			.map(found -> found.group(1) + ": " + found.group(2)).toList();
	}
}
