package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.DemoNode;
import vn.chibo.support.DemoOverRest;
import vn.chibo.support.Forms;
import vn.chibo.support.OwnEngine;
import vn.chibo.support.TestClock;

/**
 * A term is shortened by two people of a department, in the browser, on one node; a case that runs follows on another one.
 */
@DemoNode
@ExtendWith(OwnEngine.class)
@Tag("long")
class RulesStoryTest {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
	private static final String RULE = "/rules/relocation/relocationDeadlines/rule_present";
	private static final List<Integer> WIDTHS = List.of(1300, 360);

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestClock clock;

	private DemoOverRest people;
	private int otherPort;

	@BeforeEach
	void twoNodes() throws Exception {
		people = new DemoOverRest(port);
		otherPort = new TestContextManager(OtherNode.class).getTestContext().getApplicationContext().getEnvironment()
			.getRequiredProperty("local.server.port", Integer.class);
		assertThat(otherPort).isNotEqualTo(port);
	}

	@AfterEach
	void backAsItWas() {
		clock.reset();
	}

	@Test
	void aTermIsShortenedByTwoPeopleAndARunningCaseFollowsOnAnotherNode() {
		var done = slipAskedFor(0);
		people.does("toch1", done, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", clock.today()));
		clock.set(LocalDate.of(2026, 12, 23));
		people.does("toch2", done, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		people.does("bithu2", done, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(clock.today()));
		var running = slipAskedFor(1);
		clock.set(DAY.minusDays(1));

		var proposal = proposes(done);
		confirms(proposal);

		clock.set(DAY);
		try (var secretary = new Tasklist("http://localhost:" + otherPort).enter("bithu1", "demo")) {
			secretary.until(page -> secretary.visit(RULE).sees("Phần mềm phát hành"));
			looksAt(secretary, RULE);
		}
		var otherPeople = new DemoOverRest(otherPort);
		otherPeople.does("toch1", running, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("2-GGT", DAY));
		assertThat(otherPeople.due("toch2", running)).as("a quarter of the twenty working days later")
			.startsWith("2027-01-12");
	}

	/** The head of the department proposes, looks at what it would have changed, and cannot confirm it. */
	private String proposes(String done) {
		try (var head = new Tasklist("http://localhost:" + port).enter("toch1", "demo")) {
			head.clickOn(By.linkText("Quy định đang áp dụng"));
			looksAt(head, "/rules").picture("quy-dinh");
			head.clickOn(By.partialLinkText("Chuyển sinh hoạt đảng"));
			head.clickOn(By.linkText("Trình giấy giới thiệu ở nơi đến"));
			types(head, "figure.amount.0", "20");
			types(head, "document", "Hướng dẫn 9-HD/ĐU ngày 28/12/2026");
			types(head, "reason", "Đảng viên trình giấy sớm hơn.");
			head.browser().executeScript("document.getElementById('from').value = arguments[0]", DAY.toString());
			shows(head, By.id("history")).picture("doi-con-so");
			head.clickOn(By.xpath("//button[normalize-space()='Ghi đề nghị']"));
			head.waitFor("nên người khác xác nhận");
			var proposal = head.browser().getCurrentUrl();
			head.browser().executeScript("""
				const form = document.querySelector('form[action$="/decline"]');
				form.action = form.action.replace('decline', 'confirm');
				form.submit();
				""");
			head.waitFor("Người đề nghị không tự xác nhận");
			looksAt(head, proposal.replaceFirst("^https?://[^/]+", "") + "/what-if");
			head.waitFor("Đã thử lại").waitFor(done).waitFor("quá hạn");
			shows(head, By.id("what-if")).picture("thu-quy-dinh");
			Axe.screen(head.browser(), 360);
			shows(head, By.id("what-if")).picture("dien-thoai-quy-dinh");
			return proposal;
		}
	}

	private void confirms(String proposal) {
		try (var deputy = new Tasklist("http://localhost:" + port).enter(deputy(), "demo")) {
			deputy.visit("/rules").waitFor("Đề nghị chờ người thứ hai xác nhận");
			deputy.clickOn(By.linkText("Hướng dẫn 9-HD/ĐU ngày 28/12/2026"));
			assertThat(deputy.browser().getCurrentUrl()).isEqualTo(proposal);
			shows(deputy, By.id("answer")).picture("xac-nhan-quy-dinh");
			deputy.clickOn(By.xpath("//button[contains(.,'xác nhận')]"));
			deputy.waitFor("Đã xác nhận.").waitFor("Sẽ áp dụng từ 05/01/2027");
		}
	}

	/** A page at a desk and on a telephone; it stays at the desk. */
	private static Tasklist looksAt(Tasklist person, String path) {
		person.visit(path);
		for (int width : WIDTHS) {
			Axe.screen(person.browser(), width);
			assertThat(Axe.faults(person.browser())).as("%s at %d", path, width).isEmpty();
		}
		Axe.screen(person.browser(), WIDTHS.get(0));
		return person;
	}

	private static Tasklist shows(Tasklist person, By what) {
		person.browser().executeScript("arguments[0].scrollIntoView({block: 'center'})", person.visible(what));
		return person;
	}

	private static void types(Tasklist person, String field, String text) {
		var input = person.visible(By.id(field));
		input.clear();
		input.sendKeys(text);
	}

	/** The department may issue the slip of some member of the branch of {@code bithu1}. */
	private String slipAskedFor(int which) {
		long member = people.options("bithu1", "relocation", "memberId").get(which).path("value").asLong();
		long street = jdbc.sql("select id from organisation where code = 'SL.BM.TDP05'").query(Long.class).single();
		var number = people.start("bithu1", "relocation", Forms.start(member, street, clock.today().minusDays(7)));
		people.does("bithu1", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(street));
		people.does("bithu1", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.does("kiemtra1", number, RelocationModel.TASK_INSPECT, Forms.inspection("NO"));
		people.does("danguy1", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		return number;
	}

	private String deputy() {
		return jdbc.sql("""
			select m.login from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where o.code = 'SL.AH' and s.body = 'ORGANISATION_DEPARTMENT' and s.position = 'DEPUTY_HEAD'
			""").query(String.class).single();
	}

	/** Started beside the one of the test; what the engine does is done here, because it is the last that has started. */
	@DemoNode
	@TestPropertySource(properties = "spring.application.name=another-node")
	static class OtherNode {
	}
}
