package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever works in a committee or a department meets no English, whatever the browser speaks. */
@StoryTest
@Tag("long")
class VietnameseScreensTest {

	/** What is shown and what is said of it to somebody who points at it or does not see it. */
	private static final String WORDS = """
		const seen = element => element.checkVisibility && element.checkVisibility({ visibilityProperty: true });
		const said = [document.title, document.body.innerText];
		for (const element of document.body.querySelectorAll('[placeholder], [title], [aria-label], [uib-tooltip]')) {
			if (seen(element) && !element.matches('.fjs-powered-by-link, .bjs-powered-by')) {
				for (const name of ['placeholder', 'title', 'aria-label', 'uib-tooltip']) {
					said.push(element.getAttribute(name) || '');
				}
			}
		}
		return said.join('\\n');""";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PassingCase passing;

	private final Map<String, Set<String>> foreign = new LinkedHashMap<>();

	@AfterEach
	void noStoryMeetsTheCase() {
		passing.end();
	}

	@Test
	void aSecretaryMeetsNoEnglish() {
		try (var secretary = new Tasklist("http://localhost:" + port)) {
			secretary.visit("/login");
			reads(secretary, "login");
			secretary.login("bithu1", "demo").waitFor("Quá hạn");
			reads(secretary, "lists");
			secretary.visible(By.id("chibo-sought")).sendKeys("không có việc như thế");
			secretary.waitFor("Không có việc nào trong danh sách này có đủ các từ");
			reads(secretary, "nothing found");
			secretary.clickOn(By.cssSelector("#chibo-order"));
			reads(secretary, "order of the tasks");
			secretary.clickOn(By.xpath("//button[.='Xóa chữ']"));
			startsARelocation(secretary);
			var task = secretary.take(PassingCase.FIRST_TASK);
			reads(secretary, "task");
			task.tick("Đã xuất trình quyết định");
			for (var tab : List.of("Sơ đồ", "Mô tả")) {
				assertThat(secretary.browser().findElements(By.linkText(tab))).as("stands on the page of the case")
					.isEmpty();
			}
			secretary.clickOn(By.cssSelector(".account .dropdown-toggle"));
			reads(secretary, "menu");
			for (var page : List.of("/", "/account", "/readings", "/prospects", "/review/mine")) {
				secretary.visit(page);
				reads(secretary, page);
			}
			secretary.visit("/camunda/app/welcome/").waitFor("Ứng dụng");
			reads(secretary, "Welcome");
		}
		assertThat(foreign).isEmpty();
	}

	private void startsARelocation(Tasklist secretary) {
		secretary.clickOn(Tasklist.START);
		secretary.visible(By.linkText("Chuyển sinh hoạt đảng"));
		reads(secretary, "procedures");
		secretary.visit("/camunda/app/tasklist/");
		var form = secretary.start("Chuyển sinh hoạt đảng");
		reads(secretary, "start form");
		secretary.clickOn(By.cssSelector(".modal-footer button.btn-primary"));
		secretary.visible(By.cssSelector(".fjs-form-field-error"));
		reads(secretary, "start form with faults");
		secretary.clickOn(By.cssSelector(".fjs-form-field-datetime .fjs-input-adornment"));
		secretary.visible(By.cssSelector(".flatpickr-calendar.open"));
		assertThat(secretary.visible(By.cssSelector(".flatpickr-calendar.open .flatpickr-weekday")).getText())
			.isEqualTo("T2");
		reads(secretary, "calendar");
		passing.start(form);
	}

	@Test
	void aDepartmentMeetsNoEnglishInCockpit() {
		try (var department = new Tasklist("http://localhost:" + port).login("toch1", "demo")) {
			// decision tables are read where what is in force is read
			for (var place : Map.of("dashboard", "Hiện nay", "processes", "Chuyển sinh hoạt đảng", "decisions",
				"Quy định đang áp dụng").entrySet()) {
				department.visit("/").visit("/camunda/app/cockpit/default/#/" + place.getKey());
				department.waitFor(place.getValue());
				reads(department, "Cockpit, " + place.getKey());
			}
			department.visit("/camunda/app/cockpit/default/#/processes");
			department.clickOn(By.xpath("//a[normalize-space()='Chuyển sinh hoạt đảng']"));
			department.until(ExpectedConditions.urlContains("process-definition"));
			department.waitFor("Tiến trình đang chạy:");
			reads(department, "Cockpit, process");
		}
		assertThat(foreign).isEmpty();
	}

	/** The keys of the models stand beside their names. */
	private Set<String> keys() {
		return Set.copyOf(jdbc.sql("select KEY_ from ACT_RE_PROCDEF").query(String.class).list());
	}

	private void reads(Tasklist person, String screen) {
		var words = ForeignWords.in(String.valueOf(person.browser().executeScript(WORDS)));
		words.removeAll(keys());
		if (!words.isEmpty()) {
			foreign.put(screen, words);
		}
	}
}
