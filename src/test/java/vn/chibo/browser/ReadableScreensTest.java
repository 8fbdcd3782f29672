package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist on a phone: everything in turn, nothing beside the screen, all of it large and dark enough to read. */
@StoryTest
@Tag("long")
class ReadableScreensTest {

	/** Texts smaller than 16 pixels, or of less contrast to their ground than WCAG 2.2 AA asks for. */
	private static final String UNREADABLE = """
		const numbers = color => color.match(/[\\d.]+/g).map(Number);
		const light = ([r, g, b]) => [r, g, b].map(part => part / 255)
			.map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
			.reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
		const ground = element => {
			for (let above = element; above; above = above.parentElement) {
				const color = numbers(getComputedStyle(above).backgroundColor);
				if (color.length < 4 || color[3] === 1) {
					return color;
				}
			}
			return [255, 255, 255];
		};
		const found = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const element = texts.currentNode.parentElement;
			const text = texts.currentNode.textContent.trim();
			if (text.length > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
					&& !element.closest('svg, :disabled, .sr-only, script, style, .fjs-powered-by')) {
				const style = getComputedStyle(element);
				const [one, other] = [light(numbers(style.color)), light(ground(element))].sort((a, b) => b - a);
				const contrast = (one + 0.05) / (other + 0.05);
				if (parseFloat(style.fontSize) < 16 || contrast < 4.5) {
					found.push(`${text.slice(0, 30)}: ${style.fontSize}, ${contrast.toFixed(1)}`);
				}
			}
		}
		return found;""";

	private static final String QUESTION = "return Math.round(document.querySelector('.fjs-form textarea')"
		+ ".getBoundingClientRect().top)";

	@LocalServerPort
	int port;
	@Autowired
	PassingCase passing;

	@AfterEach
	void noStoryMeetsTheCase() {
		passing.end();
	}

	@Test
	void aTaskIsFoundAndDoneOnAPhone() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			passing.start(secretary.start("Chuyển sinh hoạt đảng"));
		}
		try (var phone = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			phone.narrow(360);
			phone.waitFor("CSH-").picture("dien-thoai-danh-sach");
			assertThat(unreadable(phone)).isEmpty();
			var form = phone.take(PassingCase.FIRST_TASK);
			phone.browser().executeScript("document.querySelector('.chibo-back').scrollIntoView()");
			assertThat((Long) phone.browser().executeScript(QUESTION)).as("where the question begins").isLessThan(600L);
			assertThat(phone.browser().findElements(By.cssSelector(".fjs-form [readonly]"))).isEmpty();
			assertThat(Axe.faults(phone.browser())).isEmpty();
			form.picture("dien-thoai-nhiem-vu")
				.write("Tự kiểm điểm", "Trong năm qua tôi luôn chấp hành nghị quyết của chi bộ.");
			assertThat(phone.visible(By.cssSelector(".task-details")).isDisplayed()).isTrue();
			assertThat(phone.browser().findElement(By.cssSelector(".column.tasks-list")).isDisplayed()).isFalse();
			assertThat(unreadable(phone)).isEmpty();
			assertThat(phone.browser().executeScript("return document.documentElement.scrollWidth")).isEqualTo(360L);
			phone.waitFor("Đã lưu nháp lúc");
			phone.clickOn(By.cssSelector(".chibo-back"));
			phone.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".column.tasks-list")));
			phone.open(PassingCase.FIRST_TASK).tick("Đã xuất trình quyết định").send();
			phone.waitFor("Tôi đã nhận");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> unreadable(Tasklist phone) {
		return (List<String>) phone.browser().executeScript(UNREADABLE);
	}
}
