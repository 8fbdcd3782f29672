package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Cases are found again, by those who had them, after they have ended too. */
@ChiBoTest
class CaseListPageTest {

	/** Who the person is, the cases, what the procedures are called. */
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
	String number;

	@BeforeEach
	void aCaseThatTheBranchHasRefused() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
		number = movers.writes("an");
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Map.of("decision", "REFUSE",
			"underInspection", "NO", "feesPaid", "YES", "remarks", "Chưa đủ.", "returnReason", "Chưa nghỉ hưu."));
	}

	private String finds(String person, String text) {
		return pages.followed(person, "/cases", Map.of("text", text));
	}

	@Test
	void theFinishedCaseIsFoundByMemberAndCommitteeWithName() {
		for (var person : new String[] {"an", "bithu"}) {
			assertThat(pages.body(person, "/cases")).as(person).contains(number, "Lê Văn an", "xong ngày 23/11/2026",
				"Chuyển sinh hoạt đảng", "Chi bộ Tổ sợi");
		}
		assertThat(pages.body("bithu", "/cases?state=OPEN")).doesNotContain(number);
		assertThat(pages.body("bithu", "/cases?state=CLOSED&procedure=relocation")).contains(number);
		assertThat(pages.body("bithu", "/cases?procedure=admission")).doesNotContain(number);
	}

	@Test
	void byNumberNameOrPlaceWithoutAccents() {
		for (var text : new String[] {number.toLowerCase(), number.substring(9), "le van an", "Lê  văn", "to soi"}) {
			assertThat(finds("bithu", text)).as(text).contains("/case/" + number);
		}
		assertThat(finds("bithu", "nguyễn")).contains("Không thấy hồ sơ nào như vậy").doesNotContain("/case/" + number);
		assertThat(finds("bithu", "%")).doesNotContain("/case/" + number);
	}

	@Test
	void whatWaitsForACommitteeIsFoundBeforeItHasFiledAnything() {
		var open = movers.writes("binh");
		movers.does("bithu", open, RelocationModel.TASK_REVIEW_AT_BRANCH, Map.of("decision", "AGREE",
			"underInspection", "NO", "feesPaid", "YES", "remarks", "Chấp hành tốt nghĩa vụ đảng viên."));
		assertThat(finds("bophan", "le van binh")).contains("/case/" + open);
		assertThat(pages.status("bophan", "/case/" + open)).isEqualTo(200);
		assertThat(finds("congty", "le van binh")).as("not its turn yet").doesNotContain("/case/" + open);
	}

	@Test
	void whoAnswersForItFindsItByNumberNotByName() {
		assertThat(finds("tochuc", number)).contains("/case/" + number).doesNotContain("Lê Văn an");
		for (var text : new String[] {"le van an", "null"}) {
			assertThat(finds("tochuc", text)).as(text).doesNotContain("/case/" + number);
		}
	}

	@Test
	void everybodyElseFindsNothing() {
		for (var person : new String[] {"binh", "bithuthon", "bophan"}) {
			assertThat(pages.body(person, "/cases")).as(person).doesNotContain(number);
		}
	}

	@Test
	void whatIsFoundCanBeOpened() {
		for (var person : new String[] {"an", "bithu", "tochuc"}) {
			assertThat(pages.status(person, "/case/" + number)).as(person).isEqualTo(200);
		}
	}

	@Test
	void whatIsNoPageIsTheFirstOne() {
		for (var page : new String[] {"0", "-1", "x", "2147483647"}) {
			assertThat(pages.body("bithu", "/cases?page=" + page)).as(page).contains(number);
		}
	}

	@Test
	void thePageCostsTheSameHoweverManyCasesThereAre() {
		assertThat(statements.of(() -> pages.body("bithu", "/cases"))).hasSizeLessThanOrEqualTo(STATEMENTS);
	}
}
