package vn.chibo.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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

/** A slip gets its number when it is handed in, and the book of the department says so. */
@ChiBoTest
class NumberedPapersTest {

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
	String book;

	@BeforeEach
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
		book = "/organisation/" + province.id("xa") + "/documents";
	}

	@Test
	void aFieldLeftEmptyGetsTheNextNumberAndWhoeverHandedItInIsToldWhich() {
		var number = endorsed("an");
		assertThatThrownBy(() -> movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("", Province.TODAY)))
			.hasMessageContaining("Chưa biết sổ văn bản (GGT) của đơn vị đang ở số nào");
		assertThat(pages.body("tochuc", book)).contains("Chưa có sổ nào");

		assertThat(
			pages.followed("tochuc", book, Map.of("body", "ORGANISATION_DEPARTMENT", "kind", "GGT", "next", "12")))
			.contains("Đã ghi: văn bản GGT tiếp theo mang số 12.");
		var task = movers.task(number);
		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("", Province.TODAY));

		assertThat(stage.records().papers(number, "relocation-issueSlip")).singleElement().asString()
			.contains("slipNumber=12-GGT/BTCĐU");
		assertThat(pages.body("tochuc", "/task/" + task + "/next"))
			.contains("Đã gửi. Văn bản mang số 12-GGT/BTCĐU. Hồ sơ " + number);
		assertThat(jdbc.sql("select number from transfer_slip where case_number = ?").param(number).query(String.class)
			.single()).isEqualTo("12-GGT/BTCĐU");
		assertThat(pages.body("tochuc", book)).contains("12-GGT/BTCĐU", number, "hệ thống cho",
			"Số liền nhau, không thiếu số nào", "bắt đầu từ số 12");
	}

	@Test
	void aFormThatIsRefusedForSomethingElseGivesItsNumberBack() {
		pages.submits("tochuc", book, Map.of("body", "ORGANISATION_DEPARTMENT", "kind", "GGT", "next", "12"));
		var number = endorsed("an");
		assertThatThrownBy(() -> movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("", Province.TODAY.minusDays(200))))
			.hasMessageContaining("Ngày cấp giấy giới thiệu phải từ ngày");
		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("", Province.TODAY));
		assertThat(stage.records().papers(number, "relocation-issueSlip")).singleElement().asString()
			.contains("slipNumber=12-GGT/BTCĐU");
	}

	@Test
	void onlyThoseWhoKeepTheBookMoveIt() {
		var twelve = Map.of("body", "COMMITTEE", "kind", "NQ", "next", "12");
		assertThat(pages.submits("bithu", book, twelve).getStatus()).isEqualTo(403);
		var branch = "/organisation/" + province.id("tosoi") + "/documents";
		assertThat(pages.followed("bithu", branch, twelve)).contains("Đã ghi: văn bản NQ tiếp theo mang số 12.");
		assertThat(pages.submits("congty", branch, twelve).getStatus()).as("reads it only").isEqualTo(403);
		assertThat(pages.body("congty", branch)).contains("Sổ văn bản").doesNotContain("name=\"next\"");
		assertThat(pages.status("bithuthon", branch)).isEqualTo(403);
		assertThat(pages.followed("bithu", branch, Map.of("body", "COMMITTEE", "kind", "XX", "next", "mười")))
			.contains("Hãy chọn loại văn bản và ghi số tiếp theo từ 1 đến");
		assertThat(
			pages.followed("bithu", branch, Map.of("body", "ORGANISATION_DEPARTMENT", "kind", "NQ", "next", "1")))
			.contains("Hãy chọn cơ quan ban hành.");
	}

	private String endorsed(String person) {
		var number = movers.writes(person);
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		movers.does("bophan", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		movers.does("congty", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		return number;
	}
}
