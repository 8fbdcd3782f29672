package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cockpit as a department reads it, at a desk and on a phone, and as the administrator needs it. */
@StoryTest
@Tag("long")
class CockpitStoryTest {

	private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
	private static final String PROCESS = "Chuyển sinh hoạt đảng";
	private static final By CASE = By.cssSelector("td.instance-id a[href]");
	private static final By TABS = By.cssSelector(".ctn-content-bottom .nav-tabs li");
	private static final By PLACES = By.cssSelector(".sections-menu li");
	private static final By ACTIONS = By.cssSelector(".ctn-toolbar a, .action-button");
	private static final By FOUND = By.cssSelector(".total-results");
	/** What lies over the heading of the list of processes. */
	private static final String OVER_HEADING = """
		const own = document.querySelector('.section-title').getBoundingClientRect();
		return [...document.querySelectorAll('.processes-dashboard .nav-tabs, [cam-widget-search]')]
			.map(other => other.getBoundingClientRect()).filter(other => other.top < own.bottom && other.bottom > own.top
				&& other.left < own.right && other.right > own.left).length;""";

	@LocalServerPort
	int port;
	@Autowired
	PassingCase passing;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	RuntimeService runtime;

	@BeforeEach
	void aCaseUnderWay() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			passing.start(secretary.start(PROCESS));
			secretary.waitFor("CSH-");
		}
	}

	@AfterEach
	void noStoryMeetsTheCase() {
		passing.end();
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void aDepartmentReadsCasesByTheirNumber(int width) {
		try (var department = new Tasklist("http://localhost:" + port).enter("toch1", "demo").narrow(width)) {
			department.visit(COCKPIT + "dashboard").waitFor("Hiện nay");
			department.until(ExpectedConditions.attributeToBe(By.cssSelector("html"), "lang", "vi"));
			fits(department, width);
			department.visit(COCKPIT + "processes").waitFor(PROCESS);
			assertThat(department.browser().executeScript(OVER_HEADING)).isEqualTo(0L);
			if (width < 843) {
				department.clickOn(By.cssSelector(".navbar-toggle"));
			}
			department.visible(PLACES);
			assertThat(texts(department, PLACES)).containsOnly("Quy trình");
			department.visit("/").visit(COCKPIT + "processes").waitFor(PROCESS);
			var running = department.visible(By.xpath("//tr[td[@class[contains(.,'name')]]//a[normalize-space()='"
				+ PROCESS + "']]/td[contains(@class,'instances')]")).getText().strip();
			fits(department, width);

			department.clickOn(By.xpath("//a[normalize-space()='" + PROCESS + "']"));
			var number = department.visible(CASE).getText();
			assertThat(number).matches("CSH-\\d{4}-\\d{6}");
			assertThat(department.visible(By.cssSelector("td.start-time")).getText())
				.matches("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d");
			assertThat(department.visible(FOUND).getText().strip()).isEqualTo(running)
				.isEqualTo(Integer.toString(department.browser().findElements(CASE).size()))
				.isEqualTo(department.visible(By.cssSelector(".running-instances .all-versions")).getText());
			assertThat(texts(department, TABS)).containsExactly("Tiến trình", "Sự cố", "Quy trình được gọi");
			fits(department, width);

			department.clickOn(CASE);
			department.until(ExpectedConditions.urlContains("process-instance"));
			department.visible(By.xpath("//*[@class[contains(.,'cam-breadcrumb')]]//*[.='" + number + "']"));
			assertThat(texts(department, TABS)).containsExactly("Sự cố", "Tiến trình được gọi");
			fits(department, width);
			department.clickOn(By.linkText(number));
			department.until(ExpectedConditions.urlContains("/case/" + number));
		}
	}

	@Test
	void aDepartmentReadsAFailureWithoutWhatAProgrammerReads() {
		try (var department = new Tasklist("http://localhost:" + port).enter("toch1", "demo")) {
			department.visit(COCKPIT + "processes");
			department.clickOn(By.xpath("//a[normalize-space()='" + PROCESS + "']"));
			var number = department.visible(CASE).getText();
			var waiting = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
			runtime.createIncident("failedJob", waiting.getExecutionId(), "nothing", "Mã tra cứu 4711");
			department.browser().navigate().refresh();
			department.clickOn(By.linkText("Sự cố"));
			fits(department.waitFor("Mã tra cứu 4711"), 1300);
			assertThat(texts(department, By.cssSelector("table.incidents-tab th"))).hasSize(5);
			department.clickOn(By.linkText("Xem hồ sơ"));
			department.until(ExpectedConditions.urlContains("process-instance"));
			fits(department.waitFor("Mã tra cứu 4711"), 1300);
		}
	}

	@Test
	void aDepartmentSearchesInItsWordsAndIsLedToItsOwnPages() {
		try (var department = new Tasklist("http://localhost:" + port).enter("toch1", "demo")) {
			department.visit(COCKPIT + "processes").waitFor(PROCESS);
			assertThat(conditions(department)).containsExactly("Tên");
			department.clickOn(By.xpath("//a[normalize-space()='" + PROCESS + "']"));
			department.visible(CASE);
			assertThat(conditions(department)).containsExactly("Số hồ sơ", "Ngày bắt đầu", "Có sự cố");
			department.visit("/").visit(COCKPIT + "decisions").until(ExpectedConditions.urlContains("/rules"));
			department.visit("/").visit(COCKPIT + "tasks").until(ExpectedConditions.urlContains("/work"));
			department.visit("/").visit(COCKPIT + "repository").until(ExpectedConditions.urlContains("#/processes"));
		}
	}

	@Test
	void theAdministratorFindsEverything() {
		try (var administrator = new Tasklist("http://localhost:" + port).enter("quantri", "demo")) {
			administrator.visit(COCKPIT + "processes").waitFor(PROCESS).waitFor("relocation");
			assertThat(texts(administrator, PLACES)).contains("Quy trình", "Quyết định", "Nhiệm vụ");
			administrator.visible(By.cssSelector(".sections-menu li.dropdown"));
			assertThat(conditions(administrator)).contains("Khóa");
			administrator.clickOn(By.xpath("//a[normalize-space()='" + PROCESS + "']"));
			assertThat(administrator.visible(CASE).getText()).matches("[0-9a-f-]{36}");
			assertThat(texts(administrator, TABS)).contains("Loại việc nền");
			assertThat(shown(administrator, ACTIONS)).isNotEmpty();
			administrator.visible(By.cssSelector("dd.definition-id"));
			administrator.clickOn(CASE);
			administrator.until(ExpectedConditions.urlContains("process-instance"));
			administrator.visible(By.cssSelector("dd.instance-id"));
			assertThat(texts(administrator, TABS)).hasSizeGreaterThan(4);
			assertThat(shown(administrator, ACTIONS)).isNotEmpty();
			administrator.visit(COCKPIT + "decisions").waitFor("bảng quyết định");
		}
	}

	/** Nothing beside the screen, no key or id of the engine, nothing to do that would be refused. */
	private Tasklist fits(Tasklist department, int width) {
		assertThat((Long) department.browser().executeScript("return document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo(width);
		assertThat(shown(department, ACTIONS)).isEmpty();
		var words = String.valueOf(department.browser().executeScript("return document.body.innerText"));
		assertThat(words).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
		assertThat(List.of(words.split("\\s+"))).doesNotContainAnyElementsOf(
			jdbc.sql("select KEY_ from ACT_RE_PROCDEF").query(String.class).list());
		return department;
	}

	/** What the box offers to search by. */
	private static List<String> conditions(Tasklist person) {
		person.clickOn(By.cssSelector("[cam-widget-search] input.main-field"));
		person.visible(By.cssSelector("[cam-widget-search] form .dropdown-menu li"));
		return texts(person, By.cssSelector("[cam-widget-search] form .dropdown-menu li"));
	}

	private static List<String> texts(Tasklist person, By what) {
		return shown(person, what).stream().map(WebElement::getText).map(String::strip)
			.filter(text -> !text.isEmpty()).toList();
	}

	private static List<WebElement> shown(Tasklist person, By what) {
		return person.browser().findElements(what).stream().filter(WebElement::isDisplayed).toList();
	}
}
