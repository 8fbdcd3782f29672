package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Forms;
import vn.chibo.support.Visitor;

/** A case at a glance in a browser, from a task and back; and all our pages for weak eyes and telephones. */
@StoryTest
@Tag("long")
class CaseStoryTest {

	private static final int DESKTOP = 1300;
	private static final int TELEPHONE = 360;
	private static final By DRAWN = By.cssSelector(".diagram[data-drawn] .djs-element.now");

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;
	@Autowired
	ObjectMapper json;

	@Test
	void fromATaskToItsPapersItsCaseAndTheWordAboutWhatIsNext() throws Exception {
		var number = asksToMove(4);
		var task = taskOf(number);
		try (var secretary = as("bithu1")) {
			var form = secretary.visit("/task/" + task).takeOpened();
			int before = readings(number);
			secretary
				.clickOn(By.xpath("//*[contains(@class,'chibo-papers')]//summary[contains(.,'Đề nghị chuyển sinh hoạt "
					+ "đảng')]"));
			secretary.visible(By.cssSelector(".chibo-papers article"));
			secretary.waitFor("Số 7, tổ dân phố 4").picture("van-ban");
			assertThat(readings(number)).isEqualTo(before + 1);
			form.write("Tự kiểm điểm", "Trong năm qua tôi luôn chấp hành nghị quyết.").tick("Đã xuất trình quyết định")
				.submit();
			secretary.waitFor("Đã gửi. Hồ sơ " + number + " đang chờ").picture("gui-xong");
			secretary.clickOn(By.cssSelector(".chibo-next a"));
			secretary.visible(DRAWN);
			assertThat(secretary.sees("Chi ủy nơi đi xem xét, nhận xét")).isTrue();
			secretary.visit("/task/" + task).visible(DRAWN);
			secretary.picture("ho-so");
		}
	}

	@Test
	void everyPageOfOursIsReadableForEverybody() throws Exception {
		var number = asksToMove(3);
		var faults = new ArrayList<String>();
		try (var stranger = new Tasklist("http://localhost:" + port)) {
			look(stranger, "nobody", List.of("/login?error", "/login?out"), faults);
		}
		var found = "/readings?caseNumber=" + number;
		var branch = jdbc.sql("select branch_id from member where login = 'bithu1'").query(Long.class).single();
		var prospect = jdbc.sql("select min(id) from prospect where branch_id = ?").param(branch).query(Long.class)
			.single();
		look("bithu1", List.of("/", "/account", "/case/" + number, "/case/" + number + "/papers/1", "/prospects/branch/"
			+ branch, "/prospects/" + prospect, "/review", "/review/meeting", "/tasks/relocation/task_writeRequest",
			"/nowhere"), faults);
		look("toch1", List.of("/", found, "/case/" + number, "/admission", "/prospects", "/review",
			"/work"), faults);
		look("danguy1", List.of("/review/deciding", "/admission"), faults);
		look("dangvien1", List.of("/", "/review/mine"), faults);
		look("quantri", List.of("/", "/administration/register", "/administration/accounts", "/administration/trail",
			"/administration/retention", "/administration/calendar", "/demo/mails", "/demo/mails/1"), faults);
		assertThat(faults).isEmpty();
	}

	@Test
	void finishedCaseIsDrawnToo() throws Exception {
		var number = asksToMove(2);
		starts("relocationWithdrawal", Map.of("relocationCase", number, "remarks", "Đảng viên ở lại thêm một năm."));
		try (var secretary = as("bithu1")) {
			secretary.visit("/case/" + number).visible(By.cssSelector(".diagram[data-drawn] .djs-element.done"));
			assertThat(secretary.sees("Chưa vẽ được sơ đồ")).isFalse();
		}
	}

	@Test
	void phasesOpenByFingerAndByKeyboardAndWhatIsLookedForIsInSight() throws Exception {
		var number = asksToMove(1);
		try (var secretary = as("bithu1")) {
			for (int width : List.of(DESKTOP, TELEPHONE)) {
				Axe.screen(secretary.browser(), width);
				secretary.visit("/case/" + number).visible(DRAWN);
				assertThat(inSight(secretary, "task_writeRequest")).as("the running step at %d", width).isTrue();

				secretary.clickOn(By.cssSelector(".bjs-crumb[href]"));
				assertThat(inSight(secretary, "sub_request")).as("from where one comes at %d", width).isTrue();
				assertThat(smallest(secretary, ".bjs-drilldown")).as("touch target at %d", width)
					.isGreaterThanOrEqualTo(24);
				secretary.clickOn(By.cssSelector("[data-zoom=out]"));
				assertThat(smallest(secretary, ".bjs-drilldown")).as("however small the drawing is")
					.isGreaterThanOrEqualTo(24);

				secretary.clickOn(By.cssSelector("[data-element-id=sub_request] > .djs-hit"));
				assertThat(path(secretary)).isEqualTo("Chuyển sinh hoạt đảng / Đơn đề nghị chuyển");
				presses(secretary, ".bjs-crumb[href]");
				presses(secretary, ".bjs-drilldown[title$='Nơi đi xem xét, giới thiệu']");
				assertThat(path(secretary)).isEqualTo("Chuyển sinh hoạt đảng / Nơi đi xem xét, giới thiệu");
				presses(secretary, ".phases li:last-child a");
				assertThat(path(secretary)).isEqualTo("Chuyển sinh hoạt đảng / Tiếp nhận vào chi bộ, phân công");
				assertThat(secretary.browser().switchTo().activeElement().getAccessibleName())
					.contains("phần Tiếp nhận vào chi bộ, phân công");
				assertThat(Axe.faults(secretary.browser())).isEmpty();
			}
			secretary.visit("/case/" + number + "?process=relocation&phase=sub_reception#drawing")
				.visible(By.cssSelector(".diagram[data-drawn]"));
			assertThat(path(secretary)).as("by its address, in another window too")
				.isEqualTo("Chuyển sinh hoạt đảng / Nơi đến tiếp nhận giấy giới thiệu");
		}
	}

	/** By the keyboard alone. */
	private static void presses(Tasklist person, String what) {
		person.browser().findElement(By.cssSelector(what)).sendKeys(Keys.ENTER);
	}

	private static String path(Tasklist person) {
		return person.browser().findElements(By.cssSelector(".bjs-crumb")).stream().map(WebElement::getText)
			.collect(Collectors.joining(" / "));
	}

	private static boolean inSight(Tasklist person, String element) {
		return (boolean) person.browser().executeScript("""
			const box = one => document.querySelector(one).getBoundingClientRect();
			const [frame, step] = [box('.diagram-frame'), box(`[data-element-id=${arguments[0]}]`)];
			return step.left >= frame.left && step.right <= frame.right && step.top >= frame.top
			  && step.bottom <= frame.bottom;
			""", element);
	}

	/** The shortest side of those that are shown. */
	private static double smallest(Tasklist person, String what) {
		return ((Number) person.browser().executeScript("""
			return Math.min(...[...document.querySelectorAll(arguments[0])].map(one => one.getBoundingClientRect())
			  .filter(({width}) => width > 0).flatMap(({width, height}) => [width, height]));
			""", what)).doubleValue();
	}

	private void look(String login, List<String> paths, List<String> faults) {
		try (var person = as(login)) {
			look(person, login, paths, faults);
		}
	}

	private static void look(Tasklist person, String login, List<String> paths, List<String> faults) {
		for (var path : paths) {
			person.visit(path);
			if (path.matches("/case/[^/]+")) {
				person.visible(By.cssSelector(".diagram[data-drawn]"));
			}
			for (int width : List.of(DESKTOP, TELEPHONE)) {
				Axe.screen(person.browser(), width);
				Axe.faults(person.browser())
					.forEach(fault -> faults.add(login + " " + path + " " + width + ": " + fault));
			}
		}
	}

	/** Some member of the branch of {@code bithu1} is to move; no other story asks for this one. */
	private String asksToMove(int which) throws Exception {
		var member = jdbc
			.sql("select m.id from member m join member s on s.branch_id = m.branch_id where s.login = 'bithu1' "
				+ "and m.login is null and m.activity = 'ACTIVE' order by m.id")
			.query(Long.class).list().get(which);
		var destination = jdbc.sql("select id from organisation where code = 'SL.BM.TDP05'").query(Long.class).single();
		return starts("relocation", Forms.start(member, destination, LocalDate.now(clock).minusDays(9)));
	}

	/** {@code bithu1} hands in a start form; the number of the case. */
	private String starts(String process, Map<String, Object> form) throws Exception {
		var fields = form.entrySet().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
		var headers = new HashMap<>(Visitor.basic("bithu1", "demo"));
		headers.put("Content-Type", "application/json");
		var answer = new Visitor(port).send("POST", "/engine-rest/process-definition/key/" + process + "/submit-form",
			BodyPublishers.ofString(json.writeValueAsString(Map.of("variables", fields))), headers);
		return json.readTree(answer.body()).path("businessKey").asText();
	}

	private String taskOf(String number) {
		return jdbc.sql("select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ "
			+ "where e.business_key_ = ?").param(number).query(String.class).single();
	}

	private int readings(String number) {
		return jdbc.sql("select count(*) from paper_reading where case_number = ?").param(number).query(Integer.class)
			.single();
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
